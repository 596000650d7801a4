using System.Collections;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Turns what a program gives a resource into what goes over the wire.</summary>
/// <param name="types">What is known of the program's classes.</param>
/// <param name="keepResources">
/// Whether the engine understands references to resources; otherwise a resource goes as its id, a component as its URN.
/// </param>
internal sealed class PropertySerializer(TypeFacts types, bool keepResources)
{
    /// <summary>
    /// The wire form of a value. Outputs in it are waited for; the resources that they come from are added to
    /// <paramref name="dependencies"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// The value is of a type that cannot be sent; the message says where it lies.
    /// </exception>
    public ValueTask<Value> SerializeAsync(PropertyPath path, object? value, HashSet<Resource> dependencies) => value switch
    {
        null or ValueTuple => new(Value.ForNull()),
        string text => new(Value.ForString(text)),
        bool flag => new(Value.ForBool(flag)),
        int number => new(Value.ForNumber(number)),
        double number => new(Value.ForNumber(number)),
        JsonElement json => new(WireJson.Read(json)),
        IInput input => FromPartsAsync(path, input.Parts, dependencies),
        IOutput output => new(FromOutputAsync(path, output, dependencies)),
        InputArgs args => new(FromArgsAsync(path, args, dependencies)),
        IUnion union => SerializeAsync(path, union.Value, dependencies),
        AssetOrArchive asset => new(FromAssetAsync(path, asset, dependencies)),
        CustomResource resource => new(FromResourceAsync(path, resource, dependencies)),
        ComponentResource component => new(FromComponentAsync(path, component, dependencies)),
        IDictionary map => new(FromMapAsync(path, Entries(path, map), dependencies)),
        IList list => new(FromListAsync(path, list, dependencies)),
        Task => throw new InvalidOperationException($"{path} is a Task. Make it an output: Output.Create(task)."),
        _ => FromOtherAsync(path, value, dependencies),
    };

    /// <summary>The wire form of the properties, with what each of them depends on. Null properties are left out.</summary>
    public async Task<SerializedProperties> SerializeAsync(
        PropertyPath path, IEnumerable<KeyValuePair<string, object?>> properties)
    {
        var result = new SerializedProperties();
        foreach (var (key, value) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            var dependencies = new HashSet<Resource>();
            var wire = await SerializeAsync(path.Key(key), value, dependencies).ConfigureAwait(false);
            if (wire.KindCase != Value.KindOneofCase.NullValue)
                result.Add(key, wire, dependencies);
        }

        return result;
    }

    /// <summary>The values of an arguments object by their names on the wire.</summary>
    /// <exception cref="ArgumentNullException">A required member was not given.</exception>
    public IEnumerable<KeyValuePair<string, object?>> ValuesOf(InputArgs args) => args.Values ?? (
        from member in types.InputsOf(args.GetType())
        let value = member.ValueIn(args)
        select KeyValuePair.Create(member.Name, value is not null && member.Attribute.Json ? new JsonText(value) : value));

    private ValueTask<Value> FromPartsAsync(PropertyPath path, object? parts, HashSet<Resource> dependencies) =>
        parts is IOutput output ? new(FromOutputAsync(path, output, dependencies)) : SerializeAsync(path, parts, dependencies);

    private async Task<Value> FromOutputAsync(PropertyPath path, IOutput output, HashSet<Resource> dependencies)
    {
        var data = await output.GetDataAsync().ConfigureAwait(false);
        dependencies.UnionWith(data.Resources);
        if (!data.IsKnown)
            return Value.ForString(Special.Unknown);
        var value = await SerializeAsync(path, data.Value, dependencies).ConfigureAwait(false);
        return data.IsSecret ? Marked(Special.Secret, (Special.ValueProperty, value)) : value;
    }

    private Task<Value> FromArgsAsync(PropertyPath path, InputArgs args, HashSet<Resource> dependencies) =>
        FromMapAsync(path, ValuesOf(args), dependencies);

    private async Task<Value> FromAssetAsync(PropertyPath path, AssetOrArchive asset, HashSet<Resource> dependencies) =>
        Marked(asset.Signature, (asset.Property, await SerializeAsync(path, asset.Value, dependencies).ConfigureAwait(false)));

    private async Task<Value> FromResourceAsync(PropertyPath path, CustomResource resource, HashSet<Resource> dependencies)
    {
        dependencies.Add(resource);
        var id = await SerializeAsync(path, resource.Id, dependencies).ConfigureAwait(false);
        if (!keepResources)
            return id;
        var urn = await SerializeAsync(path, resource.Urn, dependencies).ConfigureAwait(false);
        var known = id.KindCase == Value.KindOneofCase.StringValue && id.StringValue != Special.Unknown ? id.StringValue : "";
        return Marked(Special.Resource, (Special.UrnProperty, urn), (Special.IdProperty, Value.ForString(known)));
    }

    private async Task<Value> FromComponentAsync(
        PropertyPath path, ComponentResource component, HashSet<Resource> dependencies)
    {
        var urn = await SerializeAsync(path, component.Urn, dependencies).ConfigureAwait(false);
        return keepResources ? Marked(Special.Resource, (Special.UrnProperty, urn)) : urn;
    }

    private async Task<Value> FromMapAsync(
        PropertyPath path, IEnumerable<KeyValuePair<string, object?>> entries, HashSet<Resource> dependencies)
    {
        var result = new Struct();
        foreach (var (key, value) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var wire = await SerializeAsync(path.Key(key), value, dependencies).ConfigureAwait(false);
            if (wire.KindCase != Value.KindOneofCase.NullValue)
                result.Fields[key] = wire;
        }

        return Value.ForStruct(result);
    }

    private async Task<Value> FromListAsync(PropertyPath path, IList list, HashSet<Resource> dependencies)
    {
        var result = new ListValue();
        if (types.IsArray(list.GetType(), out var array) && array.IsDefault(list))
            return new Value { ListValue = result };
        for (var i = 0; i < list.Count; i++)
            result.Values.Add(await SerializeAsync(path.Index(i), list[i], dependencies).ConfigureAwait(false));
        return new Value { ListValue = result };
    }

    private ValueTask<Value> FromOtherAsync(PropertyPath path, object value, HashSet<Resource> dependencies)
    {
        if (value is JsonText json)
            return new(FromJsonTextAsync(path, json.Content, dependencies));
        if (value is System.Enum named && named.GetTypeCode() == TypeCode.Int32)
            return new(Value.ForNumber((int)value));
        if (types.IsEnum(value.GetType(), out var choice))
            return SerializeAsync(path, choice.ToRaw(value), dependencies);
        if (types.IsOutputType(value.GetType(), out var output))
            return new(FromMapAsync(path, output.PropertiesOf(value), dependencies));
        throw new InvalidOperationException($"{path} is a {value.GetType()}, which cannot be given to a resource.");
    }

    private async Task<Value> FromJsonTextAsync(PropertyPath path, object content, HashSet<Resource> dependencies)
    {
        var plain = new PropertySerializer(types, keepResources: false);
        var value = await plain.SerializeAsync(path, content, dependencies).ConfigureAwait(false);
        var (text, isSecret) = WireJson.Write(value);
        var result = Value.ForString(text ?? Special.Unknown);
        return isSecret && text is not null ? Marked(Special.Secret, (Special.ValueProperty, result)) : result;
    }

    private static Value Marked(string signature, params ReadOnlySpan<(string Key, Value Value)> properties)
    {
        var result = new Struct { Fields = { [Special.SignatureKey] = Value.ForString(signature) } };
        foreach (var (key, value) in properties)
            result.Fields[key] = value;
        return Value.ForStruct(result);
    }

    private static IEnumerable<KeyValuePair<string, object?>> Entries(PropertyPath path, IDictionary map)
    {
        foreach (DictionaryEntry entry in map)
        {
            yield return entry.Key is string key
                ? KeyValuePair.Create(key, entry.Value)
                : throw new InvalidOperationException($"{path} is a dictionary whose keys are no strings.");
        }
    }

    /// <summary>A value that goes as JSON text.</summary>
    private sealed record JsonText(object Content);
}
