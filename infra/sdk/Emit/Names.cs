using System.Globalization;
using System.Text;
using Platform.Emit.Schema;

namespace Platform.Emit;

/// <summary>What things are called in the official C# packages.</summary>
internal sealed class Names(PackageSchema schema)
{
    private static readonly Dictionary<string, string> Packages = new()
    {
        ["aws"] = "Aws",
        ["gcp"] = "Gcp",
        ["kubernetes"] = "Kubernetes",
        ["random"] = "Random",
    };

    private static readonly HashSet<string> Keywords =
    [
        "abstract", "as", "base", "bool", "break", "case", "catch", "class", "const", "continue", "default", "delegate",
        "do", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "for", "foreach", "goto", "if",
        "implicit", "in", "interface", "internal", "is", "lock", "namespace", "new", "null", "object", "operator", "out",
        "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sealed", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "using", "virtual", "void", "volatile", "while",
    ];

    /// <summary>Whether this is the Kubernetes dialect, which keeps nested types under <c>Types</c>.</summary>
    public bool IsKubernetes => schema.Language.Csharp.Compatibility == "kubernetes20";

    /// <summary>The package's name in C#: <c>Gcp</c>.</summary>
    public string Package => Packages[schema.Name];

    /// <summary>The package's namespace: <c>Pulumi.Gcp</c>.</summary>
    public string Root => $"Pulumi.{Package}";

    /// <summary>The attribute that resource types bear: <c>GcpResourceType</c>.</summary>
    public string Attribute => $"{Package}ResourceType";

    /// <summary>The namespace of a resource, function or enumeration.</summary>
    /// <param name="token">Its token.</param>
    public string Namespace(string token) => Join(Root, Module(token));

    /// <summary>The namespace of a nested type.</summary>
    /// <param name="token">Its token.</param>
    /// <param name="side"><c>Inputs</c> or <c>Outputs</c>.</param>
    public string NestedNamespace(string token, string side)
    {
        var module = Module(token);
        return IsKubernetes
            ? Join(Root, "Types", side, module.Length == 0 ? "Provider" : module)
            : Join(Root, module, side);
    }

    /// <summary>The class of a token: <c>gcp:container/cluster:Cluster</c> is <c>Cluster</c>.</summary>
    /// <param name="token">The token.</param>
    public static string Class(string token) => Capital(token[(token.LastIndexOf(':') + 1)..]);

    /// <summary>A property's name.</summary>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="property">The property.</param>
    public static string Property(string name, PropertySchema property) => property.Language?.Csharp.Name ?? Capital(name);

    /// <summary>A parameter's name: the name on the wire, made fit for C#.</summary>
    /// <param name="name">The name on the wire.</param>
    public static string Parameter(string name) => Keywords.Contains(name) ? $"@{name}" : name;

    /// <summary>A name as words, for a summary: <c>nodeConfig</c> is <c>Node config</c>.</summary>
    /// <param name="name">The name on the wire.</param>
    public static string Words(string name)
    {
        var words = new StringBuilder();
        for (var index = 0; index < name.Length; index++)
        {
            var isBoundary = index > 0 && char.IsUpper(name[index]) &&
                (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));
            if (isBoundary)
                words.Append(' ');
            var isAcronym = index + 1 < name.Length && char.IsUpper(name[index + 1]) && char.IsUpper(name[index]);
            words.Append(isBoundary && !isAcronym ? char.ToLower(name[index], CultureInfo.InvariantCulture) : name[index]);
        }

        return Capital(words.ToString());
    }

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string Join(params ReadOnlySpan<string> parts) =>
        string.Join('.', parts.ToArray().Where(part => part.Length > 0));

    private string Module(string token)
    {
        var path = token.Split(':')[1];
        var module = IsKubernetes ? path : path.Split('/')[0];
        return schema.Language.Csharp.Namespaces.TryGetValue(module, out var name)
            ? name
            : throw new InvalidDataException($"The schema of '{schema.Name}' has no namespace for '{token}'.");
    }
}
