using Platform.Manifest;
using YamlDotNet.RepresentationModel;

namespace Platform.Infra.Services;

/// <summary>A service and where it was found.</summary>
/// <param name="File">Its <c>service.yaml</c>, from the folder of <c>Pulumi.yaml</c>.</param>
/// <param name="Yaml">The text of it.</param>
/// <param name="Manifest">What it says.</param>
internal sealed record FoundService(string File, string Yaml, ServiceManifest Manifest)
{
    /// <summary>A mistake that only shows beside other services.</summary>
    /// <param name="key">A key of the document.</param>
    /// <param name="value">The value of the key, or the item of its list, that is wrong.</param>
    /// <param name="expected">What should be there.</param>
    /// <param name="found">What is there.</param>
    public ManifestError Mistake(string key, string value, string expected, string found) => new(File, LineOf(key, value), key, expected, found);

    private int LineOf(string key, string value)
    {
        var document = new YamlStream();
        document.Load(new StringReader(Yaml));
        var node = document.Documents[0].RootNode[new YamlScalarNode(key)];
        var item = (node as YamlSequenceNode)?.Children.OfType<YamlScalarNode>().FirstOrDefault(one => one.Value == value);
        return (int)(item ?? node).Start.Line;
    }
}
