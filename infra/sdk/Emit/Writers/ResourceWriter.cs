using Platform.Emit.Schema;

namespace Platform.Emit.Writers;

/// <summary>Writes resource types: the class with its outputs, constructors, <c>Get</c> and options.</summary>
internal sealed class ResourceWriter(Names names, TypeNames types)
{
    /// <summary>Writes the class of one resource type.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="token">Its token.</param>
    /// <param name="resource">The type.</param>
    public void Write(CodeWriter code, string token, ResourceSchema resource)
    {
        var name = Names.Class(token);
        var parent = names.IsKubernetes ? "global::Pulumi.Kubernetes.KubernetesResource" : "global::Pulumi.CustomResource";
        WriteHead(code, $"The resource type <c>{token}</c>.", token, resource);
        code.Block($"public partial class {name} : {parent}", () =>
        {
            WriteOutputs(code, resource);
            WriteConstructors(code, token, name, resource);
            if (names.IsKubernetes)
                WriteConstants(code, token, resource);
            WriteOptions(code, resource);
            WriteGet(code, name);
        });
    }

    /// <summary>Writes the class of the provider.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="package">The plug-in's name.</param>
    /// <param name="provider">The provider.</param>
    public void WriteProvider(CodeWriter code, string package, ResourceSchema provider)
    {
        WriteHead(code, $"A provider of its own for resources of <c>{package}</c>.", $"pulumi:providers:{package}", provider);
        code.Block("public partial class Provider : global::Pulumi.ProviderResource", () =>
        {
            WriteOutputs(code, provider);
            code.Summary("Registers a provider.");
            code.Line("public Provider(string name, ProviderArgs? args = null, global::Pulumi.CustomResourceOptions? options = null)");
            code.Line($"    : base({CodeWriter.Literal(package)}, name, args ?? new ProviderArgs(), MakeResourceOptions(options, \"\"))");
            code.Line("{");
            code.Line("}");
            WriteOptions(code, provider);
        });
    }

    private void WriteHead(CodeWriter code, string summary, string token, ResourceSchema resource)
    {
        code.Summary(summary);
        code.Line($"[global::{names.Root}.{names.Attribute}({CodeWriter.Literal(token)})]");
        code.Obsolete(resource.DeprecationMessage);
    }

    private void WriteOutputs(CodeWriter code, ResourceSchema resource)
    {
        foreach (var (wire, property) in resource.Properties)
        {
            var isNullable = !resource.Required.Contains(wire) && property.Type != "array";
            code.Summary($"{Names.Words(wire)}.");
            code.Line($"[Output({CodeWriter.Literal(wire)})]");
            code.Obsolete(property.DeprecationMessage);
            var type = types.Output(property, "") + (isNullable ? "?" : "");
            code.Line($"public global::Pulumi.Output<{type}> {Names.Property(wire, property)} {{ get; private set; }} = null!;");
        }
    }

    private void WriteConstructors(CodeWriter code, string token, string name, ResourceSchema resource)
    {
        var literal = CodeWriter.Literal(token);
        var args = ArgumentsOf(token);
        var isOptional = resource.RequiredInputs.All(input => resource.InputProperties[input].Const is not null);
        code.Summary("Registers a resource.");
        code.Line($"public {name}(string name, {args}{(isOptional ? "?" : "")} args{(isOptional ? " = null" : "")}, global::Pulumi.CustomResourceOptions? options = null)");
        var value = names.IsKubernetes ? "WithConstants(args)" : $"args ?? new {args}()";
        code.Line($"    : base({literal}, name, {value}, MakeResourceOptions(options, \"\"))");
        code.Line("{");
        code.Line("}");
        code.Line("");
        var state = names.IsKubernetes ? "" : $", {name}State? state = null";
        code.Line($"private {name}(string name, global::Pulumi.Input<string> id{state}, global::Pulumi.CustomResourceOptions? options = null)");
        code.Line($"    : base({literal}, name, {(names.IsKubernetes ? "null" : "state")}, MakeResourceOptions(options, id))");
        code.Line("{");
        code.Line("}");
    }

    private void WriteConstants(CodeWriter code, string token, ResourceSchema resource)
    {
        var args = ArgumentsOf(token);
        code.Line("");
        code.Block($"private static {args} WithConstants({args}? args)", () =>
        {
            code.Line($"args ??= new {args}();");
            foreach (var (wire, property) in resource.InputProperties.Where(pair => pair.Value.Const is not null))
                code.Line($"args.{Names.Property(wire, property)} = {CodeWriter.Literal(property.Const!)};");
            code.Line("return args;");
        });
    }

    private static void WriteOptions(CodeWriter code, ResourceSchema resource)
    {
        var secrets = resource.Properties.Where(pair => pair.Value.Secret).Select(pair => CodeWriter.Literal(pair.Key)).ToList();
        code.Line("");
        code.Line("private static global::Pulumi.CustomResourceOptions MakeResourceOptions(global::Pulumi.CustomResourceOptions? options, global::Pulumi.Input<string>? id)");
        code.Line("{");
        code.Line("    var defaults = new global::Pulumi.CustomResourceOptions");
        code.Line("    {");
        code.Line("        Version = PackageDefaults.Version,");
        if (secrets.Count > 0)
            code.Line($"        AdditionalSecretOutputs = {{ {string.Join(", ", secrets)} }},");
        if (resource.Aliases.Count > 0)
        {
            var aliases = resource.Aliases.Select(one => $"new global::Pulumi.Alias {{ Type = {CodeWriter.Literal(one.Type)} }}");
            code.Line($"        Aliases = {{ {string.Join(", ", aliases)} }},");
        }

        code.Line("    };");
        code.Line("    var merged = global::Pulumi.CustomResourceOptions.Merge(defaults, options);");
        code.Line("    merged.Id = id ?? merged.Id;");
        code.Line("    return merged;");
        code.Line("}");
    }

    private void WriteGet(CodeWriter code, string name)
    {
        var state = names.IsKubernetes ? "" : $", {name}State? state = null";
        code.Summary("A resource that exists and is not managed by this stack, read by its id.");
        code.Line($"public static {name} Get(string name, global::Pulumi.Input<string> id{state}, global::Pulumi.CustomResourceOptions? options = null) =>");
        code.Line($"    new(name, id, {(names.IsKubernetes ? "" : "state, ")}options);");
    }

    private string ArgumentsOf(string token) => names.IsKubernetes
        ? $"global::{names.NestedNamespace(token, "Inputs")}.{Names.Class(token)}Args"
        : $"{Names.Class(token)}Args";
}
