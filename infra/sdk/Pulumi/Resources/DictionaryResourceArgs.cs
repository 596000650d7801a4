using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Arguments of a resource that has no class for them.</summary>
/// <param name="dictionary">The arguments by the names that the provider knows them by.</param>
public sealed class DictionaryResourceArgs(ImmutableDictionary<string, object?> dictionary) : ResourceArgs
{
    internal override IEnumerable<KeyValuePair<string, object?>> Values => dictionary;
}
