using Pulumi;

namespace Platform.Conformance.Program;

[EnumType]
internal readonly struct Mode : IEquatable<Mode>
{
    private readonly string _value;

    private Mode(string value) => _value = value;

    public static Mode Fast { get; } = new("fast");

    public static explicit operator string(Mode mode) => mode._value;

    public bool Equals(Mode other) => _value == other._value;

    public override bool Equals(object? obj) => obj is Mode other && Equals(other);

    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);
}
