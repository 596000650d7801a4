namespace Pulumi;

/// <summary>An <see cref="Input{T}"/> whose type is not known here.</summary>
internal interface IInput
{
    /// <summary>The whole value as one output.</summary>
    IOutput ToOutput();

    /// <summary>
    /// What goes over the wire: for a list or a map its elements, each still an input of its own, so that one secret
    /// element does not make the whole a secret.
    /// </summary>
    object? Parts => ToOutput();
}
