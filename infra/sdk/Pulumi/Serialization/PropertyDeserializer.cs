using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>
/// Reads what came over the wire: texts, booleans and doubles, <see cref="ImmutableArray{T}"/> and
/// <see cref="ImmutableDictionary{TKey, TValue}"/> of objects, assets, archives and resources. What is unknown or secret
/// inside a value makes the whole unknown or secret.
/// </summary>
/// <param name="types">What is known of the program's classes.</param>
internal sealed class PropertyDeserializer(TypeFacts types)
{
    /// <exception cref="FormatException">The value does not keep to the protocol.</exception>
    public OutputData<object?> Deserialize(Value value)
    {
        value = Unwrapped(value, out var isSecret);
        var data = value.KindCase switch
        {
            Value.KindOneofCase.StringValue when value.StringValue == Special.Unknown => OutputData.Unknown<object?>(),
            Value.KindOneofCase.StringValue => OutputData.Plain<object?>(value.StringValue),
            Value.KindOneofCase.NumberValue => OutputData.Plain<object?>(value.NumberValue),
            Value.KindOneofCase.BoolValue => OutputData.Plain<object?>(value.BoolValue),
            Value.KindOneofCase.ListValue => FromList(value.ListValue),
            Value.KindOneofCase.StructValue => FromStruct(value.StructValue),
            _ => OutputData.Plain<object?>(null),
        };
        return isSecret ? data with { IsSecret = true } : data;
    }

    /// <summary>The properties that are known and not null, secrets as plain values.</summary>
    public ImmutableDictionary<string, object> DeserializeKnown(Struct? properties) =>
        (properties?.Fields ?? [])
            .Select(field => (field.Key, Data: Deserialize(field.Value)))
            .Where(field => field.Data is { IsKnown: true, Value: not null })
            .ToImmutableDictionary(field => field.Key, field => field.Data.Value!);

    /// <summary>What is inside a secret; the value itself where it is none.</summary>
    /// <exception cref="FormatException">A secret holds no value.</exception>
    public static Value Unwrapped(Value value, out bool isSecret)
    {
        isSecret = false;
        while (value.KindCase == Value.KindOneofCase.StructValue && SignatureOf(value.StructValue) == Special.Secret)
        {
            isSecret = true;
            value = value.StructValue.Fields.TryGetValue(Special.ValueProperty, out var inner)
                ? inner
                : throw new FormatException("The engine sent a secret without a value.");
        }

        return value;
    }

    private OutputData<object?> FromList(ListValue list)
    {
        var all = OutputData.Plain<object?>(null);
        var values = ImmutableArray.CreateBuilder<object?>(list.Values.Count);
        foreach (var element in list.Values)
        {
            var data = Deserialize(element);
            all = all.DerivedFrom(data);
            values.Add(data.Value);
        }

        return all with { Value = values.MoveToImmutable() };
    }

    private OutputData<object?> FromStruct(Struct map)
    {
        switch (SignatureOf(map))
        {
            case Special.Asset or Special.Archive:
                return OutputData.Plain<object?>(AssetOf(map));
            case Special.Resource:
                var urn = TextOf(map, Special.UrnProperty)
                    ?? throw new FormatException("The engine sent a reference to a resource without a URN.");
                return OutputData.Plain<object?>(types.Referenced(urn));
        }

        var all = OutputData.Plain<object?>(null);
        var values = ImmutableDictionary.CreateBuilder<string, object?>();

        // What starts with two underscores is the engine's and the providers' own.
        foreach (var (key, field) in map.Fields.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)))
        {
            var data = Deserialize(field);
            all = all.DerivedFrom(data);
            values[key] = data.Value;
        }

        return all with { Value = values.ToImmutable() };
    }

    private static AssetOrArchive AssetOf(Struct map)
    {
        var isAsset = SignatureOf(map) == Special.Asset;
        if (TextOf(map, Special.PathProperty) is { } path)
            return isAsset ? new FileAsset(path) : new FileArchive(path);
        if (TextOf(map, Special.UriProperty) is { } uri)
            return isAsset ? new RemoteAsset(uri) : new RemoteArchive(uri);
        if (isAsset && TextOf(map, Special.TextProperty) is { } text)
            return new StringAsset(text);
        if (!isAsset && map.Fields.TryGetValue(Special.AssetsProperty, out var assets))
        {
            return new AssetArchive(assets.StructValue.Fields.ToDictionary(
                entry => entry.Key, entry => AssetOf(entry.Value.StructValue)));
        }

        throw new FormatException("The engine sent an asset or archive of no known shape.");
    }

    private static string? SignatureOf(Struct map) => TextOf(map, Special.SignatureKey);

    private static string? TextOf(Struct map, string key) =>
        map.Fields.TryGetValue(key, out var value) && value.KindCase == Value.KindOneofCase.StringValue
            ? value.StringValue
            : null;
}
