using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Preview.Project;

/// <summary>The type of a configuration key, of those that <c>Pulumi.yaml</c> can declare.</summary>
/// <param name="Name"><c>string</c>, <c>integer</c>, <c>boolean</c>, <c>array</c> or <c>object</c>.</param>
/// <param name="Items">The type of an array's items.</param>
internal sealed record ConfigType(string Name, ConfigType? Items = null)
{
    public const string Names = "one of string, integer, boolean, array, object";

    /// <summary>Whether a value is of the type. An integer or boolean may be written as a text.</summary>
    /// <param name="node">The value.</param>
    /// <param name="anyText">Whether every scalar is a text, as it is at the top of a stack's file.</param>
    public bool Accepts(YamlNode node, bool anyText)
    {
        if (Name == "array")
            return node is YamlSequenceNode sequence && sequence.All(item => ConfigValue.IsEncrypted(item) || Items!.Accepts(item, anyText: false));
        if (Name == "object")
            return node is YamlMappingNode;
        if (node is not YamlScalarNode scalar || ConfigValue.Typed(scalar) is not { } value)
            return false;
        return Name switch
        {
            "integer" => value is long || (value is double number && double.IsInteger(number))
                || (value is string text && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)),
            "boolean" => value is true or false or "true" or "false",
            _ => anyText || value is string,
        };
    }

    public override string ToString() => Items is null ? $"{(Name is "integer" or "object" ? "an" : "a")} {Name}" : $"an array, each item {Items}";
}
