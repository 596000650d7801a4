using Pulumi;

namespace Platform.Sdk.Tests.Fake;

[EnumType]
public readonly struct Colour : IEquatable<Colour>
{
    private readonly string _value;

    private Colour(string value) => _value = value;

    public static Colour Red { get; } = new("red");

    public static Colour Blue { get; } = new("blue");

    public static explicit operator string(Colour value) => value._value;

    public static bool operator ==(Colour left, Colour right) => left.Equals(right);

    public static bool operator !=(Colour left, Colour right) => !left.Equals(right);

    public bool Equals(Colour other) => _value == other._value;

    public override bool Equals(object? obj) => obj is Colour other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_value ?? "");

    public override string ToString() => _value;
}
