using System.Diagnostics.CodeAnalysis;

namespace Pulumi;

/// <summary>
/// The name that the engine gives a resource: <c>urn:pulumi:STACK::PROJECT::TYPE::NAME</c>, where TYPE is preceded by
/// the types of the components above it.
/// </summary>
public readonly struct Urn : IEquatable<Urn>
{
    private readonly string _value;

    /// <summary>A URN of its text.</summary>
    /// <param name="value">The text.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public Urn(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        _value = value;
    }

    /// <summary>The text.</summary>
    /// <param name="value">The URN.</param>
    public static implicit operator string(Urn value) => value._value;

    /// <summary>Whether both are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Urn left, Urn right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Urn left, Urn right) => !left.Equals(right);

    /// <summary>The URN that the engine gives, or gave, a resource.</summary>
    /// <param name="name">The resource's name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="parent">Its parent, if any.</param>
    /// <param name="parentUrn">Its parent's URN, if any; not together with <paramref name="parent"/>.</param>
    /// <param name="project">The project, the current one where none is given.</param>
    /// <param name="stack">The stack, the current one where none is given.</param>
    /// <exception cref="ArgumentException">Both ways to name a parent were used.</exception>
    public static Output<string> Create(
        Input<string> name,
        Input<string> type,
        Resource? parent = null,
        Input<string>? parentUrn = null,
        Input<string>? project = null,
        Input<string>? stack = null)
    {
        if (parent is not null && parentUrn is not null)
            throw new ArgumentException("Give a parent or a parent's URN, not both.", nameof(parentUrn));
        var above = parent?.Urn ?? parentUrn?.ToOutput();
        if (above is null)
        {
            var run = Deployment.Instance;
            return Output.Format($"urn:pulumi:{stack ?? run.StackName}::{project ?? run.ProjectName}::{type}::{name}");
        }

        return Output.Format($"{above.Apply(WithoutName)}${type}::{name}");
    }

    /// <inheritdoc/>
    public bool Equals(Urn other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Urn other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_value ?? "");

    /// <summary>The text.</summary>
    public override string ToString() => _value;

    /// <summary>The resource's name.</summary>
    /// <exception cref="FormatException">The text is no URN.</exception>
    internal static string NameOf(string urn) => Split(urn)[3];

    /// <summary>The resource's own type, without those of its parents.</summary>
    /// <exception cref="FormatException">The text is no URN.</exception>
    internal static string TypeOf(string urn) => QualifiedTypeOf(urn).Split('$')[^1];

    /// <summary>The resource's type, preceded by those of its parents.</summary>
    /// <exception cref="FormatException">The text is no URN.</exception>
    internal static string QualifiedTypeOf(string urn) => Split(urn)[2];

    private static string WithoutName(string urn) => urn[..urn.LastIndexOf("::", StringComparison.Ordinal)];

    private static string[] Split(string urn) =>
        urn.Split("::", 4) is { Length: 4 } parts ? parts : throw new FormatException($"'{urn}' is no URN.");
}
