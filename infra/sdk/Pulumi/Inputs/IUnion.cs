namespace Pulumi;

/// <summary>A <see cref="Union{T0, T1}"/> whose types are not known here.</summary>
internal interface IUnion
{
    /// <summary>The value, of whichever type it is.</summary>
    object Value { get; }
}
