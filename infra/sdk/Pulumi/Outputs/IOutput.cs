namespace Pulumi;

/// <summary>An <see cref="Output{T}"/> whose type is not known here.</summary>
internal interface IOutput
{
    /// <summary>What the output turns out to be.</summary>
    Task<OutputData<object?>> GetDataAsync();
}
