using System.Text.Json.Nodes;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace Platform.Sdk.Tests.Fake;

/// <summary>Compares what came over the wire with JSON.</summary>
internal static class Wire
{
    public static void Equal(string expected, Struct? actual) => Equal(expected, Value.ForStruct(actual ?? new Struct()));

    public static void Equal(string expected, Value actual)
    {
        var text = JsonFormatter.Default.Format(actual);
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(text)), $"Expected {expected}{Environment.NewLine}but found {text}");
    }

    /// <summary>The JSON of a secret.</summary>
    public static string Secret(string value) => Marked(FakeEngine.Secret, $"\"value\":{value}");

    /// <summary>The JSON of a value with a signature.</summary>
    public static string Marked(string signature, string properties) => $$"""{"{{FakeEngine.SignatureKey}}":"{{signature}}",{{properties}}}""";
}
