using System.Collections.Concurrent;
using Google.Protobuf.WellKnownTypes;

namespace Platform.Infra.Preview.Engine;

/// <summary>The secrets that a program let the engine see, so that they can be taken out of what is shown.</summary>
internal sealed class SecretTexts
{
    /// <summary>Shorter ones are in every other word; hiding those would tell more than it hides.</summary>
    private const int Shortest = 4;

    private readonly ConcurrentDictionary<string, bool> _texts = new(StringComparer.Ordinal);

    /// <summary>Notes all text within a secret value.</summary>
    public void Note(Value value)
    {
        switch (value.KindCase)
        {
            case Value.KindOneofCase.StringValue when value.StringValue is { Length: >= Shortest } text and not WireSigns.Unknown:
                _texts[text] = true;
                break;
            case Value.KindOneofCase.ListValue:
                foreach (var item in value.ListValue.Values)
                    Note(item);
                break;
            case Value.KindOneofCase.StructValue:
                var isSpecial = value.StructValue.Fields.ContainsKey(WireSigns.Key);
                foreach (var (key, field) in value.StructValue.Fields)
                {
                    if (!isSpecial || key != WireSigns.Key)
                        Note(field);
                }

                break;
        }
    }

    /// <summary>The text without the secrets.</summary>
    public string Hide(string text)
    {
        // The longest first: one may be a part of another.
        foreach (var secret in _texts.Keys.OrderByDescending(secret => secret.Length).ThenBy(secret => secret, StringComparer.Ordinal))
            text = text.Replace(secret, "[secret]", StringComparison.Ordinal);
        return text;
    }
}
