using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Platform.Manifest.Reading;

/// <summary>
/// Reads the entries of a YAML mapping one by one and collects every mistake on the way, so that an author sees
/// all of them at once. What cannot be read has its type's default; the caller throws at the end.
/// </summary>
internal sealed class MappingReader(YamlMappingNode mapping, string path, string file, List<ManifestError> errors)
{
    private readonly HashSet<string> _known = [];

    public T Required<T>(string key, Expect<T> expect)
    {
        if (Find(key) is { } node)
            return Scalar(node, PathTo(key), expect);
        AddError(mapping.Start, PathTo(key), expect.Description, "nothing");
        return default!;
    }

    public T? Optional<T>(string key, Expect<T> expect) where T : struct =>
        Find(key) is { } node ? Scalar(node, PathTo(key), expect) : null;

    public T Optional<T>(string key, Expect<T> expect, T otherwise) =>
        Find(key) is { } node ? Scalar(node, PathTo(key), expect) : otherwise;

    /// <summary>Reads a mapping within; a missing one that is required is an error and gives null.</summary>
    public T? Mapping<T>(string key, Func<MappingReader, T> read, bool required = true) where T : class
    {
        if (Find(key) is { } node)
            return Mapping(node, PathTo(key), read);
        if (required)
            AddError(mapping.Start, PathTo(key), "a mapping", "nothing");
        return null;
    }

    public IReadOnlyList<T> Mappings<T>(string key, Func<MappingReader, T> read) where T : class =>
        [.. Sequence(key).Select((node, index) => Mapping(node, $"{PathTo(key)}[{index}]", read)).OfType<T>()];

    public IReadOnlyList<T> Scalars<T>(string key, Expect<T> expect) =>
        [.. Sequence(key).Select((node, index) => Scalar(node, $"{PathTo(key)}[{index}]", expect))];

    /// <summary>Says that the value of a key that was read does not fit the others.</summary>
    public void AddConflict(string key, string expected, string found) =>
        AddError(Find(key)?.Start ?? mapping.Start, PathTo(key), expected, found);

    /// <summary>Every key that nobody asked for is a mistake, most often a misspelt one.</summary>
    public void RefuseUnknownKeys()
    {
        foreach (var key in mapping.Children.Keys)
        {
            var name = (key as YamlScalarNode)?.Value ?? "a key that is no word";
            if (!_known.Contains(name))
                AddError(key.Start, PathTo(name), $"one of {string.Join(", ", _known.Order(StringComparer.Ordinal))}", name);
        }
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return mapping.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
    }

    private IEnumerable<YamlNode> Sequence(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                return sequence.Children;
            case var other:
                AddError(other.Start, PathTo(key), "a list", Describe(other));
                return [];
        }
    }

    private T? Mapping<T>(YamlNode node, string at, Func<MappingReader, T> read) where T : class
    {
        if (node is not YamlMappingNode inner)
        {
            AddError(node.Start, at, "a mapping", Describe(node));
            return null;
        }

        var reader = new MappingReader(inner, at, file, errors);
        var value = read(reader);
        reader.RefuseUnknownKeys();
        return value;
    }

    private T Scalar<T>(YamlNode node, string at, Expect<T> expect)
    {
        if (node is YamlScalarNode { Value: { } text } && expect.Read(text) is (true, var value))
            return value;
        AddError(node.Start, at, expect.Description, Describe(node));
        return default!;
    }

    private void AddError(Mark mark, string at, string expected, string found) =>
        errors.Add(new ManifestError(file, (int)mark.Line, at, expected, found));

    private string PathTo(string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static string Describe(YamlNode node) => node switch
    {
        YamlScalarNode { Value: null or "" } => "nothing",
        YamlScalarNode scalar => $"\"{scalar.Value}\"",
        YamlSequenceNode => "a list",
        _ => "a mapping",
    };
}
