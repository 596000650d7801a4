using System.Text.Json;
using Platform.Emit.Schema;

namespace Platform.Emit.Writers;

/// <summary>Writes classes of inputs: of resources, of nested types, of functions.</summary>
internal sealed class ArgumentsWriter(TypeNames types)
{
    /// <summary>Writes one class.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="args">The class.</param>
    public void Write(CodeWriter code, ArgumentsClass args)
    {
        code.Summary(args.Summary);
        code.Block($"public {(args.IsSealed ? "sealed " : "")}class {args.Name} : global::Pulumi.{args.Base}", () =>
        {
            foreach (var (name, property) in args.Members.Properties)
                WriteInput(code, args, name, property);
            WriteConstructor(code, args);
            code.Summary("New arguments, none of them set.");
            code.Line($"public static new {args.Name} Empty => new();");
        });
    }

    private void WriteInput(CodeWriter code, ArgumentsClass args, string name, PropertySchema property)
    {
        var isRequired = args.Members.Required.Contains(name);
        var type = args.IsPlain ? types.Plain(property) : types.Input(property, args.Suffix);
        var attribute = Attribute(args, name, property, isRequired);
        var csharp = Names.Property(name, property);
        var isCollection = TypeNames.IsCollection(property);
        if (isCollection || (property.Secret && !args.IsPlain))
        {
            code.Line("");
            code.Line(attribute);
            code.Line($"private {type}? _{name};");
        }

        code.Summary(Summary(name, property, isRequired));
        if (!isCollection && (args.IsPlain || !property.Secret))
            code.Line(attribute);
        code.Obsolete(property.DeprecationMessage);
        if (isCollection)
            WriteCollection(code, args, property, $"public {type} {csharp}", name);
        else if (property.Secret && !args.IsPlain)
            WriteSecret(code, type, csharp, name);
        else if (isRequired)
            code.Line($"public {type} {csharp} {{ get; set; }} = {(args.IsPlain && IsValue(type) ? "default" : "null!")};");
        else
            code.Line($"public {type}? {csharp} {{ get; set; }}");
    }

    // A secret list or map is secret from the start, so that what is added to it is secret, too.
    private void WriteCollection(CodeWriter code, ArgumentsClass args, PropertySchema property, string head, string name)
    {
        if (property.Secret && !args.IsPlain)
        {
            code.Block(head, () =>
            {
                code.Line($"get => _{name} ??= global::Pulumi.Output.CreateSecret({types.Output(property, args.Suffix)}.Empty);");
                code.Line($"set => _{name} = global::Pulumi.Output.CreateSecret(value.ToOutput());");
            });
            return;
        }

        code.Block(head, () =>
        {
            code.Line($"get => _{name} ??= [];");
            code.Line($"set => _{name} = value;");
        });
    }

    private static void WriteSecret(CodeWriter code, string type, string property, string name) => code.Block($"public {type}? {property}", () =>
    {
        code.Line($"get => _{name};");
        code.Line($"set => _{name} = value is null ? null : ({type})global::Pulumi.Output.CreateSecret(value.ToOutput());");
    });

    // Without defaults the constructor that C# supplies is enough.
    private static void WriteConstructor(CodeWriter code, ArgumentsClass args)
    {
        var defaults = args.Members.Properties
            .Select(pair => (Name: Names.Property(pair.Key, pair.Value), Value: DefaultOf(pair.Value)))
            .Where(pair => pair.Value is not null)
            .ToList();
        if (defaults.Count == 0)
            return;
        code.Summary("Arguments, none of them set but for the defaults.");
        code.Block($"public {args.Name}()", () => defaults.ForEach(pair => code.Line($"{pair.Name} = {pair.Value};")));
    }

    private static string? DefaultOf(PropertySchema property)
    {
        var value = property.Default is { } known ? Literal(known) : null;
        if (property.DefaultInfo is not { } info)
            return value;
        var reader = property.Type switch { "boolean" => "Boolean", "integer" => "Int32", "number" => "Double", _ => "" };
        var found = $"PackageDefaults.Get{reader}({string.Join(", ", info.Environment.Select(CodeWriter.Literal))})";
        return value is null ? found : $"{found} ?? {value}";
    }

    private static string Literal(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? CodeWriter.Literal(value.GetString()!) : value.GetRawText();

    private static string Attribute(ArgumentsClass args, string name, PropertySchema property, bool isRequired)
    {
        var isText = property.Type == "string" || property.OneOf is not null;
        var required = isRequired ? ", required: true" : "";
        var json = args.IsProvider && !isText ? ", json: true" : "";
        return $"[Input({CodeWriter.Literal(name)}{required}{json})]";
    }

    private static string Summary(string name, PropertySchema property, bool isRequired) =>
        $"{Names.Words(name)}.{(isRequired ? " Required." : "")}{(property.Secret ? " Secret." : "")}";

    private static bool IsValue(string type) => type is "int" or "bool" or "double";
}
