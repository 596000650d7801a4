using Platform.Emit.Schema;

namespace Platform.Emit.Writers;

/// <summary>Writes classes of what comes back: nested types and the results of functions.</summary>
internal sealed class OutputTypeWriter(Names names, TypeNames types)
{
    /// <summary>Writes one class.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="name">The class's name.</param>
    /// <param name="summary">What it is, as XML.</param>
    /// <param name="members">What it has.</param>
    /// <param name="suffix">What the names of nested types end in.</param>
    public void Write(CodeWriter code, string name, string summary, ObjectSchema members, string suffix)
    {
        code.Summary(summary);
        code.Line("[global::Pulumi.OutputType]");
        code.Block($"public sealed class {name}", () =>
        {
            foreach (var (wire, property) in members.Properties)
            {
                code.Summary($"{Names.Words(wire)}.");
                code.Obsolete(property.DeprecationMessage);
                code.Line($"public readonly {Type(members, wire, property, suffix)} {Names.Property(wire, property)};");
            }

            code.Line("");
            code.Line("[global::Pulumi.OutputConstructor]");
            var parameters = members.Properties.Select(
                pair => $"{Type(members, pair.Key, pair.Value, suffix)} {Names.Parameter(pair.Key)}");
            code.Block($"private {name}({string.Join(", ", parameters)})", () =>
            {
                foreach (var (wire, property) in members.Properties)
                    code.Line($"{Names.Property(wire, property)} = {Names.Parameter(wire)};");
            });
        });
    }

    // Kubernetes answers with everything; elsewhere what need not be given need not come back.
    private string Type(ObjectSchema members, string wire, PropertySchema property, string suffix)
    {
        var type = types.Output(property, suffix);
        var isNullable = !names.IsKubernetes && !members.Required.Contains(wire) && property.Type != "array";
        return isNullable ? $"{type}?" : type;
    }
}
