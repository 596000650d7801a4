using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Properties as they go over the wire, with the resources that each of them comes from.</summary>
internal sealed class SerializedProperties
{
    private readonly Dictionary<string, HashSet<Resource>> _dependencies = [];

    public Struct Wire { get; } = new();

    /// <summary>The resources by property; a property that depends on none is here too.</summary>
    public IReadOnlyDictionary<string, HashSet<Resource>> Dependencies => _dependencies;

    public void Add(string key, Value value, HashSet<Resource> dependencies)
    {
        Wire.Fields[key] = value;
        _dependencies[key] = dependencies;
    }

    /// <summary>Whether something in the properties is not known yet.</summary>
    public bool HoldsUnknown => Wire.Fields.Values.Any(IsUnknown);

    private static bool IsUnknown(Value value) => value.KindCase switch
    {
        Value.KindOneofCase.StringValue => value.StringValue == Special.Unknown,
        Value.KindOneofCase.ListValue => value.ListValue.Values.Any(IsUnknown),
        Value.KindOneofCase.StructValue => value.StructValue.Fields.Values.Any(IsUnknown),
        _ => false,
    };
}
