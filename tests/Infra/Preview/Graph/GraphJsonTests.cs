using System.Text;
using CsCheck;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Tests.Preview.Graph;

public sealed class GraphJsonTests
{
    private static readonly string[] Keys = ["secret", "unknown", "a", "b.c", ""];

    private static readonly Gen<PropertyValue> Values = Gen.Recursive<PropertyValue>((depth, inner) => Gen.OneOf(
        Gen.Const(PropertyValue.Null),
        Gen.Const(PropertyValue.Secret),
        Gen.Const(PropertyValue.Unknown),
        Gen.Bool.Select(PropertyValue.Of),
        Gen.Double.Where(double.IsFinite).Select(PropertyValue.Of),
        Gen.String.AlphaNumeric.Select(PropertyValue.Of),
        depth > 3 ? Gen.Const(PropertyValue.Of("deep")) : inner.Array[0, 4].Select(items => PropertyValue.Of(items)),
        depth > 3 ? Gen.Const(PropertyValue.Of("deep")) : Gen.Select(Gen.Int[0, Keys.Length - 1].Select(index => Keys[index]), inner).Array[0, 4]
            .Select(entries => PropertyValue.Of(entries.DistinctBy(entry => entry.Item1)
                .Select(entry => KeyValuePair.Create(entry.Item1, entry.Item2))))));

    [Fact]
    public void The_document_is_as_its_readers_expect_it() => Assert.Equal(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Preview/Graph/everything.golden.json")),
        Encoding.UTF8.GetString(GraphJson.Write(Graphs.Everything)));

    [Fact]
    public void What_was_written_is_read_again_to_the_last_byte()
    {
        var bytes = GraphJson.Write(Graphs.Everything);
        Assert.Equal(bytes, GraphJson.Write(GraphJson.Read(bytes)));
    }

    [Fact]
    public void Any_values_survive_being_written_and_read() => Values.Sample(value =>
    {
        var graph = new PlatformGraph([Graphs.Of(Graphs.Resource("a:b:C", "c", ("value", value)))]);
        var again = GraphJson.Read(GraphJson.Write(graph));
        Assert.Equal(value, again.Stacks[0].Resources[0].Inputs.Entries["value"]);
    });

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"stacks\":{}}")]
    [InlineData("{\"stacks\":[{\"name\":1}]}")]
    [InlineData("{\"stacks\":[{\"name\":\"a\",\"resources\":[{}],\"outputs\":{},\"diagnostics\":[]}]}")]
    [InlineData("{\"stacks\":[{\"name\":\"a\",\"resources\":[],\"outputs\":{},\"diagnostics\":[{\"severity\":\"loud\",\"message\":\"\"}]}]}")]
    public void What_preview_did_not_save_is_refused(string json)
    {
        var refusal = Record.Exception(() => GraphJson.Read(Encoding.UTF8.GetBytes(json)));
        Assert.IsType<GraphFormatException>(refusal);
    }
}
