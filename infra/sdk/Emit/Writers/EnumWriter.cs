using Platform.Emit.Schema;

namespace Platform.Emit.Writers;

/// <summary>Writes enumerations: read-only structures over the string that goes to the provider.</summary>
internal static class EnumWriter
{
    /// <summary>Writes one enumeration.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="members">Its members.</param>
    public static void Write(CodeWriter code, string name, IReadOnlyList<EnumMember> members)
    {
        code.Summary($"The values of {Names.Words(name)}.");
        code.Line("[global::Pulumi.EnumType]");
        code.Block($"public readonly struct {name} : System.IEquatable<{name}>", () =>
        {
            code.Line("private readonly string _value;");
            code.Line("");
            code.Line($"private {name}(string value) => _value = value;");
            foreach (var member in members)
            {
                code.Summary($"<c>{System.Security.SecurityElement.Escape(member.Value)}</c>");
                code.Obsolete(member.DeprecationMessage);
                code.Line($"public static {name} {member.Name} {{ get; }} = new({CodeWriter.Literal(member.Value)});");
            }

            WriteEquality(code, name);
        });
    }

    private static void WriteEquality(CodeWriter code, string name)
    {
        code.Summary("Whether two values are the same.");
        code.Line($"public static bool operator ==({name} left, {name} right) => left.Equals(right);");
        code.Summary("Whether two values differ.");
        code.Line($"public static bool operator !=({name} left, {name} right) => !left.Equals(right);");
        code.Summary("The value as it goes to the provider.");
        code.Line($"public static explicit operator string({name} value) => value._value;");
        code.Line("");
        code.Line("/// <inheritdoc/>");
        code.Line($"public override bool Equals(object? obj) => obj is {name} other && Equals(other);");
        code.Line("");
        code.Line("/// <inheritdoc/>");
        code.Line($"public bool Equals({name} other) => string.Equals(_value, other._value, System.StringComparison.Ordinal);");
        code.Line("");
        code.Line("/// <inheritdoc/>");
        code.Line("public override int GetHashCode() => _value?.GetHashCode(System.StringComparison.Ordinal) ?? 0;");
        code.Line("");
        code.Line("/// <inheritdoc/>");
        code.Line("public override string ToString() => _value;");
    }
}
