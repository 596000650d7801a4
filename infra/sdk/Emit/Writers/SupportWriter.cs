namespace Platform.Emit.Writers;

/// <summary>Writes what every class of a package leans on: its version, its defaults, its attribute.</summary>
internal static class SupportWriter
{
    /// <summary>Writes the class of the defaults.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="version">The plug-in's version.</param>
    public static void WriteDefaults(CodeWriter code, string version)
    {
        code.Summary("What holds where the program says nothing.");
        code.Block("internal static class PackageDefaults", () =>
        {
            code.Line($"internal const string Version = {CodeWriter.Literal(version)};");
            code.Line("");
            WriteOf(code, "InvokeOptions");
            WriteOf(code, "InvokeOutputOptions");
            code.Line("internal static Input<string>? Get(params string[] names) => Read(names) is { } value ? (Input<string>)value : null;");
            code.Line("");
            code.Line("internal static Input<bool>? GetBoolean(params string[] names) => Read(names) switch");
            code.Line("{");
            code.Line("    \"1\" or \"t\" or \"T\" or \"true\" or \"TRUE\" or \"True\" => (Input<bool>)true,");
            code.Line("    \"0\" or \"f\" or \"F\" or \"false\" or \"FALSE\" or \"False\" => (Input<bool>)false,");
            code.Line("    _ => null,");
            code.Line("};");
            WriteNumber(code, "int", "Int32");
            WriteNumber(code, "double", "Double");
            code.Line("");
            code.Line("private static string? Read(string[] names) =>");
            code.Line("    System.Array.ConvertAll(names, System.Environment.GetEnvironmentVariable).FirstOrDefault(value => value is not null);");
        });
    }

    /// <summary>Writes the attribute that resource types bear.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="name">Its name, without <c>Attribute</c>.</param>
    public static void WriteAttribute(CodeWriter code, string name)
    {
        code.Summary("The token of a resource type, and the version of its plug-in.");
        code.Line("[System.AttributeUsage(System.AttributeTargets.Class)]");
        code.Line($"internal sealed class {name}Attribute(string type) : global::Pulumi.ResourceTypeAttribute(type, PackageDefaults.Version);");
    }

    private static void WriteOf(CodeWriter code, string type)
    {
        code.Block($"internal static global::Pulumi.{type} Of(global::Pulumi.{type}? options)", () =>
        {
            code.Line($"options ??= new global::Pulumi.{type}();");
            code.Line("options.Version ??= Version;");
            code.Line("return options;");
        });
        code.Line("");
    }

    private static void WriteNumber(CodeWriter code, string type, string name)
    {
        code.Line("");
        code.Line($"internal static Input<{type}>? Get{name}(params string[] names) =>");
        code.Line($"    {type}.TryParse(Read(names), System.Globalization.CultureInfo.InvariantCulture, out var value) ? (Input<{type}>)value : null;");
    }
}
