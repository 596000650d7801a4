using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace Platform.Sdk.Tests.Inputs;

public sealed class InputMapTests
{
    private static readonly Dictionary<string, int> Plain = new() { ["a"] = 1, ["b"] = 2 };

    public static TheoryData<InputMap<int>> AllWays =>
    [
        new InputMap<int> { ["a"] = 1, ["b"] = Output.Create(2) },
        new InputMap<int> { { "a", 1 }, { "b", Output.Create(2) } },
        new InputMap<int> { { "a", 1 }, (InputMap<int>)new Dictionary<string, int> { ["b"] = 2 } },
        Plain,
        Plain.ToImmutableDictionary(),
        Output.Create(Plain),
        Output.Create<IDictionary<string, int>>(Plain),
        Output.Create(Plain.ToImmutableDictionary()),
        InputMap<int>.Merge(new InputMap<int> { ["a"] = 7, ["b"] = 2 }, Output.Create(new Dictionary<string, int> { ["a"] = 1 })),
    ];

    [Theory]
    [MemberData(nameof(AllWays), DisableDiscoveryEnumeration = true)]
    public async Task Everything_that_is_a_map_converts_to_one(InputMap<int> map) =>
        Assert.Equal(Plain.OrderBy(entry => entry.Key), (await ValuesAsync(map)).OrderBy(entry => entry.Key));

    [Fact]
    public async Task The_same_key_may_be_added_again_with_the_same_value_only()
    {
        Assert.Equal(1, (await ValuesAsync(new InputMap<int> { { "a", 1 }, { "a", Output.Create(1) } }))["a"]);
        var clash = new InputMap<int> { { "a", 1 }, { "a", 2 } };
        var error = await Assert.ThrowsAsync<ArgumentException>(() => ValuesAsync(clash));
        Assert.Contains("'a'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merging_prefers_the_second_map_and_changes_neither()
    {
        InputMap<int> first = new() { ["a"] = 1 };
        InputMap<int> second = new() { ["a"] = 2 };
        Assert.Equal(2, (await ValuesAsync(InputMap<int>.Merge(first, second)))["a"]);
        Assert.Equal(1, (await ValuesAsync(first))["a"]);
    }

    [Fact]
    public async Task A_map_that_is_null_stays_so_and_can_be_added_to()
    {
        InputMap<int> map = default(ImmutableDictionary<string, int>)!;
        Assert.Null(await ValuesAsync(map));
        map["a"] = 1;
        Assert.Equal(1, (await ValuesAsync(map))["a"]);
    }

    [Fact]
    public async Task A_map_can_be_enumerated_once_its_values_are_there()
    {
        var sum = 0;
        await foreach (var entry in (InputMap<int>)Output.Create(Plain))
            sum += (await OutputUtilities.GetValueAsync(entry.ToOutput())).Value;
        Assert.Equal(3, sum);
    }

    private static Task<ImmutableDictionary<string, int>> ValuesAsync(InputMap<int> map) => OutputUtilities.GetValueAsync(map.ToOutput());
}
