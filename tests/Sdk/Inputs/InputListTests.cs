using System.Collections.Immutable;
using Pulumi;
using Pulumi.Utilities;

namespace Platform.Sdk.Tests.Inputs;

public sealed class InputListTests
{
    private static readonly string[] Plain = ["a", "b"];
    private static readonly string[] JustB = ["b"];

    public static TheoryData<InputList<string>> AllWays
    {
        get
        {
            var (a, b) = (Output.Create("a"), Output.Create("b"));
            Input<string> c = "a";
            return
            [
                new InputList<string> { "a", b },
                new InputList<string> { { "a", "b" } },
                Plain,
                new[] { a, b },
                new[] { c, (Input<string>)b },
                new List<string> { "a", "b" },
                new List<Output<string>> { a, b },
                new List<Input<string>> { c, "b" },
                ImmutableArray.Create("a", "b"),
                ImmutableArray.Create(a, b),
                ImmutableArray.Create<Input<string>>(c, b),
                Output.Create(Plain),
                Output.Create(new List<string> { "a", "b" }),
                Output.Create<IEnumerable<string>>(new HashSet<string> { "a", "b" }),
                Output.Create(ImmutableArray.Create("a", "b")),
                ((InputList<string>)"a").Concat(b),
                ((InputList<string>)Output.Create(ImmutableArray.Create("a"))).Concat("b"),
                ((InputList<string>)a).Concat((InputList<string>)Output.Create(JustB)),
            ];
        }
    }

    [Theory]
    [MemberData(nameof(AllWays), DisableDiscoveryEnumeration = true)]
    public async Task Everything_that_is_a_list_converts_to_one(InputList<string> list) =>
        Assert.Equal(["a", "b"], (await OutputUtilities.GetValueAsync(list.ToOutput())).ToArray());

    [Fact]
    public async Task Adding_to_a_list_changes_it_even_after_it_was_read()
    {
        InputList<string> list = Output.Create(ImmutableArray.Create("a"));
        Assert.Equal(["a"], await ValuesAsync(list));
        list.Add("b");
        list.Add((InputList<string>)JustB);
        list.AddRange(JustB);
        Assert.Equal(["a", "b", "b", "b"], await ValuesAsync(list));
    }

    [Fact]
    public async Task Joining_lists_leaves_them_as_they_were()
    {
        InputList<string> first = "a";
        InputList<string> second = JustB;
        var both = first.Concat(second);
        both.Add("c");
        Assert.Equal(["a"], await ValuesAsync(first));
        Assert.Equal(["b"], await ValuesAsync(second));
        Assert.Equal(["a", "b", "c"], await ValuesAsync(both));
    }

    [Fact]
    public async Task An_array_that_was_never_made_stays_one_and_can_be_added_to()
    {
        InputList<string> list = default(ImmutableArray<string>);
        Assert.True((await OutputUtilities.GetValueAsync(list.ToOutput())).IsDefault);
        list.Add("a");
        Assert.Equal(["a"], await ValuesAsync(list));
    }

    [Fact]
    public async Task A_list_can_be_enumerated_once_its_values_are_there()
    {
        InputList<string> list = new() { "a", Output.Create(Task.FromResult("b")) };
        var seen = new List<string>();
        await foreach (var value in list)
            seen.Add(await OutputUtilities.GetValueAsync(value.ToOutput()));
        Assert.Equal(["a", "b"], seen);
        Assert.Throws<NotSupportedException>(() => ((System.Collections.IEnumerable)list).GetEnumerator());
    }

    [Fact]
    public async Task Values_of_either_type_can_be_added_to_a_list_of_unions()
    {
        InputList<Union<int, string>> list = [];
        InputListExtensions.Add(list, (Input<int>)1);
        InputListExtensions.Add(list, (Input<string>)"a");
        var values = await OutputUtilities.GetValueAsync(list.ToOutput());
        Assert.Equal([1, "a"], values.Select(value => value.Value));
    }

    private static async Task<string[]> ValuesAsync(InputList<string> list) =>
        [.. await OutputUtilities.GetValueAsync(list.ToOutput())];
}
