using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>What reflection says about the classes of a program, found out once a run.</summary>
internal sealed class TypeFacts
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private readonly ConcurrentDictionary<Type, InputMember[]> _inputs = [];
    private readonly ConcurrentDictionary<Type, OutputMember[]> _outputs = [];
    private readonly ConcurrentDictionary<Type, EnumFacts?> _enums = [];
    private readonly ConcurrentDictionary<Type, OutputTypeFacts?> _outputTypes = [];
    private readonly ConcurrentDictionary<Type, ArrayFacts?> _arrays = [];
    private readonly ConcurrentDictionary<Type, MapFacts> _maps = [];
    private readonly Lazy<ImmutableDictionary<string, Type>> _resources = new(FindResources);

    /// <summary>The members of an arguments class that go to the provider, its base classes' included.</summary>
    public IReadOnlyList<InputMember> InputsOf(Type args) => _inputs.GetOrAdd(args, static type =>
    {
        var members = new List<InputMember>();
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            var owner = level.FullName!;
            members.AddRange(level.GetMembers(Any | BindingFlags.DeclaredOnly)
                .Select(member => (member, attribute: member.GetCustomAttribute<InputAttribute>(inherit: false)))
                .Where(found => found.attribute is not null)
                .Select(found => new InputMember(owner, found.member, found.attribute!)));
        }

        return [.. members.DistinctBy(member => member.Name)];
    });

    /// <summary>
    /// The output properties that the engine fills. A component of this program fills its own; only its URN comes
    /// from the engine.
    /// </summary>
    public IReadOnlyList<OutputMember> OutputsOf(Resource resource, bool allOfComponent)
    {
        var members = _outputs.GetOrAdd(resource.GetType(), static type => [.. OutputProperties(type)
            .Where(found => IsFilledByEngine(type, found.Property))
            .Select(found => OutputMember.Of(found.Property, found.Name))]);
        return resource is ComponentResource && allOfComponent
            ? [.. members, .. OutputProperties(resource.GetType())
                .Where(found => !IsFilledByEngine(resource.GetType(), found.Property))
                .Select(found => OutputMember.Of(found.Property, found.Name))]
            : members;
    }

    /// <summary>The properties marked as outputs, with their names on the wire.</summary>
    public static IEnumerable<(PropertyInfo Property, string Name)> OutputProperties(Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        let attribute = property.GetCustomAttribute<OutputAttribute>()
        where attribute is not null
        select (property, string.IsNullOrWhiteSpace(attribute.Name) ? property.Name : attribute.Name);

    public bool IsEnum(Type type, [NotNullWhen(true)] out EnumFacts? facts) =>
        (facts = _enums.GetOrAdd(type, static found =>
            found.IsValueType && found.IsDefined(typeof(EnumTypeAttribute), inherit: false) ? new EnumFacts(found) : null))
        is not null;

    public bool IsOutputType(Type type, [NotNullWhen(true)] out OutputTypeFacts? facts) =>
        (facts = _outputTypes.GetOrAdd(type, static found =>
            found.IsDefined(typeof(OutputTypeAttribute), inherit: false) ? new OutputTypeFacts(found) : null))
        is not null;

    public bool IsArray(Type type, [NotNullWhen(true)] out ArrayFacts? facts) =>
        (facts = _arrays.GetOrAdd(type, static found =>
            found.IsGenericType && found.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
                ? ArrayFacts.Of(found.GenericTypeArguments[0])
                : null))
        is not null;

    public MapFacts MapOf(Type value) => _maps.GetOrAdd(value, MapFacts.Of);

    /// <summary>
    /// The resource that a reference from the engine names: of its own class where the program has one, otherwise
    /// one that has nothing but the URN.
    /// </summary>
    public Resource Referenced(string urn)
    {
        if (!_resources.Value.TryGetValue(Urn.TypeOf(urn), out var type))
            return new DependencyResource(urn);
        ResourceOptions options = type.IsAssignableTo(typeof(CustomResource))
            ? new CustomResourceOptions { Urn = urn }
            : new ComponentResourceOptions { Urn = urn };
        var constructor = type.GetConstructors().First(found => found.GetParameters().Length == 3);
        return (Resource)constructor.Invoke([Urn.NameOf(urn), null, options]);
    }

    private static bool IsFilledByEngine(Type type, PropertyInfo property) =>
        !type.IsAssignableTo(typeof(ComponentResource)) || property.DeclaringType == typeof(Resource);

    private static ImmutableDictionary<string, Type> FindResources()
    {
        var self = typeof(Resource).Assembly.GetName().Name;
        var found =
            from assembly in AppDomain.CurrentDomain.GetAssemblies()
            where !assembly.IsDynamic && assembly.GetReferencedAssemblies().Any(reference => reference.Name == self)
            from type in assembly.GetTypes()
            where type.IsAssignableTo(typeof(Resource))
            let attribute = type.GetCustomAttribute<ResourceTypeAttribute>(inherit: false)
            where attribute is not null && type.GetConstructors().Any(constructor => constructor.GetParameters().Length == 3)
            select (attribute.Type, type);
        return found.DistinctBy(pair => pair.Type).ToImmutableDictionary(pair => pair.Type, pair => pair.type);
    }
}
