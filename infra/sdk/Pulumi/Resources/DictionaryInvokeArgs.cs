using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Arguments of a function that has no class for them.</summary>
/// <param name="dictionary">The arguments by the names that the provider knows them by.</param>
public sealed class DictionaryInvokeArgs(ImmutableDictionary<string, object?> dictionary) : InvokeArgs
{
    internal override IEnumerable<KeyValuePair<string, object?>> Values => dictionary;
}
