using System.Collections.Immutable;

namespace Pulumi;

/// <summary>
/// What an output turns out to be: a value, whether the engine knows it already, whether it must be hidden, and the
/// resources that it was made from.
/// </summary>
internal readonly record struct OutputData<T>(
    ImmutableHashSet<Resource> Resources, T Value, bool IsKnown, bool IsSecret)
{
    /// <summary>The same facts about a value of another type.</summary>
    public OutputData<TOther> With<TOther>(TOther value) => new(Resources, value, IsKnown, IsSecret);

    /// <summary>Adds the resources, the secrecy and the not-knowing of something that this value was made from.</summary>
    public OutputData<T> DerivedFrom<TOther>(in OutputData<TOther> source) => this with
    {
        Resources = OutputData.Union(source.Resources, Resources),
        IsKnown = source.IsKnown && IsKnown,
        IsSecret = source.IsSecret || IsSecret,
    };
}

/// <summary>Makes <see cref="OutputData{T}"/>.</summary>
internal static class OutputData
{
    /// <summary>A value that is known, no secret, and comes from no resource.</summary>
    public static OutputData<T> Plain<T>(T value) => new([], value, IsKnown: true, IsSecret: false);

    /// <summary>A value that nobody knows yet.</summary>
    public static OutputData<T> Unknown<T>(T placeholder = default!) => new([], placeholder, IsKnown: false, IsSecret: false);

    /// <summary>The union of two sets; the sets themselves where that is possible.</summary>
    public static ImmutableHashSet<Resource> Union(ImmutableHashSet<Resource> first, ImmutableHashSet<Resource> second)
    {
        if (first.IsEmpty || ReferenceEquals(first, second))
            return second;
        return second.IsEmpty ? first : first.Union(second);
    }
}
