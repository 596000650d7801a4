using Google.Protobuf.WellKnownTypes;
using Platform.Infra.Preview.Graph;

namespace Platform.Infra.Preview.Engine;

/// <summary>Turns values from the wire into those of the graph.</summary>
/// <param name="secrets">Where secrets are noted, to be hidden elsewhere.</param>
/// <param name="folder">The program's folder, from which paths of assets begin.</param>
internal sealed class WireValues(SecretTexts secrets, string folder)
{
    /// <exception cref="AssetMissingException">A file or folder that an asset names is not there.</exception>
    public PropertyValue.MapValue ReadMap(Struct? map) => PropertyValue.MapOf(Entries(map ?? new Struct()));

    public PropertyValue Read(Value value)
    {
        switch (value.KindCase)
        {
            case Value.KindOneofCase.BoolValue:
                return PropertyValue.Of(value.BoolValue);
            case Value.KindOneofCase.NumberValue:
                return PropertyValue.Of(value.NumberValue);
            case Value.KindOneofCase.StringValue:
                return value.StringValue == WireSigns.Unknown ? PropertyValue.Unknown : PropertyValue.Of(value.StringValue);
            case Value.KindOneofCase.ListValue:
                return PropertyValue.Of(value.ListValue.Values.Select(Read));
            case Value.KindOneofCase.StructValue:
                return Special(value.StructValue) ?? PropertyValue.Of(Entries(value.StructValue));
            default:
                return PropertyValue.Null;
        }
    }

    /// <summary>Marks an echoed property as secret, unless it is already.</summary>
    public static Value AsSecret(Value value)
    {
        if (value is { KindCase: Value.KindOneofCase.StructValue } && Sign(value.StructValue) == WireSigns.Secret)
            return value;
        return Value.ForStruct(new Struct { Fields = { [WireSigns.Key] = Value.ForString(WireSigns.Secret), ["value"] = value } });
    }

    private IEnumerable<KeyValuePair<string, PropertyValue>> Entries(Struct map) =>
        map.Fields.Select(field => KeyValuePair.Create(field.Key, Read(field.Value)));

    private static string? Sign(Struct map) => map.Fields.TryGetValue(WireSigns.Key, out var sign) ? sign.StringValue : null;

    private PropertyValue? Special(Struct map)
    {
        switch (Sign(map))
        {
            case WireSigns.Secret:
                if (map.Fields.TryGetValue("value", out var secret))
                    secrets.Note(secret);
                return PropertyValue.Secret;
            case WireSigns.Asset:
                return Named("asset", AssetContents.Describe(map, folder, isArchive: false, Read));
            case WireSigns.Archive:
                return Named("archive", AssetContents.Describe(map, folder, isArchive: true, Read));
            case WireSigns.Reference:
                return Named("resource", PropertyValue.Of(map.Fields["urn"].StringValue));
            default:
                return null;
        }
    }

    private static PropertyValue Named(string kind, PropertyValue value) => PropertyValue.Of([KeyValuePair.Create(kind, value)]);
}
