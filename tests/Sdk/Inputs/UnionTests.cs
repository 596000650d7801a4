using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;

namespace Platform.Sdk.Tests.Inputs;

public sealed class UnionTests
{
    [Fact]
    public void A_union_holds_one_of_its_types()
    {
        Union<int, string> first = 1;
        Union<int, string> second = "a";

        Assert.True(first is { IsT0: true, IsT1: false, AsT0: 1, Value: 1 });
        Assert.True(second is { IsT0: false, IsT1: true, AsT1: "a", Value: "a" });
        Assert.Contains("holds a Int32", Assert.Throws<InvalidOperationException>(() => first.AsT1).Message, StringComparison.Ordinal);
        Assert.Equal("1a", first.Match(one => $"{one}", other => other) + second.Match(one => $"{one}", other => other));
        Assert.Equal("2", first.MapT0(one => $"{one + 1}").AsT0);
        Assert.Equal("a", second.MapT0(one => one + 1).AsT1);
        Assert.Equal("A", second.MapT1(text => text.ToUpperInvariant()).AsT1);
        Assert.Equal(2.0, first.Bimap(one => one * 2.0, text => text.Length).AsT0);
    }

    [Fact]
    public void A_union_hands_out_what_it_holds()
    {
        Union<int, string> second = "a";
        var seen = "";
        second.Switch(one => seen = $"{one}", text => seen = text);
        Assert.Equal("a", seen);
        Assert.False(second.TryPickT0(out _, out var remainder));
        Assert.Equal("a", remainder);
        Assert.True(second.TryPickT1(out var value, out _));
        Assert.Equal("a", value);
    }

    [Fact]
    public void Unions_are_equal_when_value_and_type_are()
    {
        Assert.Equal(Union<int, int>.FromT0(1), Union<int, int>.FromT0(1));
        Assert.True(Union<int, int>.FromT0(1) != Union<int, int>.FromT1(1));
        Assert.Equal(Union<int, string>.FromT1("a").GetHashCode(), Union<int, string>.FromT1("a").GetHashCode());
        Assert.Equal("a", Union<int, string>.FromT1("a").ToString());
        Assert.True(default(Union<int, string>).IsT0);
    }

    [Fact]
    public async Task An_input_of_either_type_comes_from_values_inputs_and_outputs()
    {
        Input<int> input = 3;
        InputUnion<int, string>[] all =
        [
            1, "a", Output.Create(2), Output.Create("b"), input, (Input<string>)"c",
            Union<int, string>.FromT0(4), Output.Create(Union<int, string>.FromT1("d")),
        ];

        var values = await Task.WhenAll(all.Select(one => OutputUtilities.GetValueAsync(one.ToOutput())));
        Assert.Equal([1, "a", 2, "b", 3, "c", 4, "d"], values.Select(value => value.Value));
    }

    [Fact]
    public async Task An_input_of_json_comes_from_texts_documents_and_elements()
    {
        using var document = JsonDocument.Parse("[1]");
        InputJson[] all =
        [
            "[1]", document, document.RootElement, Output.Create("[1]"), Output.Create(document), Output.Create(document.RootElement),
        ];

        foreach (var one in all)
            Assert.Equal("[1]", (await OutputUtilities.GetValueAsync(one.ToOutput())).GetRawText());
        Assert.ThrowsAny<JsonException>(() => (InputJson)"{");
    }
}
