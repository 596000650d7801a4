using Platform.Emit.Schema;
using Platform.Emit.Writers;

namespace Platform.Emit;

/// <summary>Turns a package's schema into C#.</summary>
internal sealed class PackageEmitter
{
    private readonly PackageSchema _schema;
    private readonly Names _names;
    private readonly ArgumentsWriter _arguments;
    private readonly OutputTypeWriter _outputs;
    private readonly ResourceWriter _resources;
    private readonly FunctionWriter _functions;
    private readonly SortedDictionary<string, CodeWriter> _files = new(StringComparer.Ordinal);

    /// <summary>For one package.</summary>
    /// <param name="schema">The package's schema.</param>
    public PackageEmitter(PackageSchema schema)
    {
        _schema = schema;
        _names = new Names(schema);
        var types = new TypeNames(schema, _names);
        _arguments = new ArgumentsWriter(types);
        _outputs = new OutputTypeWriter(_names, types);
        _resources = new ResourceWriter(_names, types);
        _functions = new FunctionWriter(_arguments, _outputs);
    }

    /// <summary>The files by name: one for each resource type and function, one for each namespace of nested types.</summary>
    public IEnumerable<KeyValuePair<string, string>> Emit()
    {
        WritePackage();
        foreach (var (token, resource) in _schema.Resources)
            WriteResource(token, resource);
        foreach (var (token, function) in _schema.Functions)
            _functions.Write(File(_names.Namespace(token), Names.Class(token)), token, function);
        WriteNested();
        return _files.Select(file => KeyValuePair.Create(file.Key, file.Value.ToString()));
    }

    private void WritePackage()
    {
        SupportWriter.WriteDefaults(File(_names.Root, "PackageDefaults"), _schema.Version);
        SupportWriter.WriteAttribute(File(_names.Root, $"{_names.Attribute}Attribute"), _names.Attribute);
        var code = File(_names.Root, "Provider");
        _resources.WriteProvider(code, _schema.Name, _schema.Provider);
        _arguments.Write(code, new ArgumentsClass
        {
            Name = "ProviderArgs",
            Summary = "What a <see cref=\"Provider\"/> is made from.",
            Members = _schema.Provider.Inputs,
            IsProvider = true,
        });
    }

    private void WriteResource(string token, ResourceSchema resource)
    {
        var name = Names.Class(token);
        var code = File(_names.Namespace(token), name);
        _resources.Write(code, token, resource);
        var args = new ArgumentsClass
        {
            Name = $"{name}Args",
            Summary = $"What a <c>{name}</c> is made from.",
            Members = resource.Inputs,
            IsSealed = !_names.IsKubernetes,
        };
        if (_names.IsKubernetes)
        {
            _arguments.Write(Group(_names.NestedNamespace(token, "Inputs")), args);
            return;
        }

        _arguments.Write(code, args);
        _arguments.Write(code, new ArgumentsClass
        {
            Name = $"{name}State",
            Summary = $"What is known of a <see cref=\"{name}\"/> that exists. Nested types are left out.",
            Members = StateOf(resource),
        });
    }

    // To find an existing resource its simple properties are enough.
    private static ObjectSchema StateOf(ResourceSchema resource) => new()
    {
        Properties = new SortedDictionary<string, PropertySchema>(
            resource.Properties.Where(pair => !pair.Value.Tokens().Any()).ToDictionary()),
    };

    private void WriteNested()
    {
        var reachable = new Reachable(_schema);
        // In Kubernetes a kind may also be nested (the claims of a stateful set); its arguments are one class.
        foreach (var token in reachable.Inputs.Where(token => !_schema.Resources.ContainsKey(token)))
            WriteInputs(token, "Args", new() { Name = "", Summary = "", Members = new(), IsSealed = !_names.IsKubernetes });
        foreach (var token in reachable.Arguments)
        {
            WriteInputs(token, "Args", new() { Name = "", Summary = "", Members = new(), Base = "InvokeArgs", IsPlain = true });
            WriteInputs(token, "InputArgs", new() { Name = "", Summary = "", Members = new(), Suffix = "InputArgs" });
        }

        foreach (var token in reachable.Outputs)
            WriteOutputs(token, "");
        foreach (var token in reachable.Results)
            WriteOutputs(token, "Result");
        foreach (var (token, type) in _schema.Types)
        {
            if (type.Enum is { } members)
                EnumWriter.Write(File(_names.Namespace(token), Names.Class(token)), Names.Class(token), members);
        }
    }

    private void WriteInputs(string token, string ending, ArgumentsClass form) =>
        _arguments.Write(Group(_names.NestedNamespace(token, "Inputs")), form with
        {
            Name = Names.Class(token) + ending,
            Summary = $"The inputs of the type <c>{token}</c>.",
            Members = _schema.Types[token],
        });

    private void WriteOutputs(string token, string ending) => _outputs.Write(
        Group(_names.NestedNamespace(token, "Outputs")),
        Names.Class(token) + ending,
        $"What comes back of the type <c>{token}</c>.",
        _schema.Types[token],
        ending);

    private CodeWriter File(string space, string name) => Open($"{space}.{name}.cs", space);

    private CodeWriter Group(string space) => Open($"{space}.cs", space);

    private CodeWriter Open(string file, string space)
    {
        if (!_files.TryGetValue(file, out var code))
            _files.Add(file, code = CodeWriter.InNamespace(space));
        return code;
    }
}
