using Platform.Hosting.Products;

namespace Platform.Hosting.Models;

/// <summary>A version that serves. A request keeps the one it began with, whatever is swapped meanwhile.</summary>
/// <param name="Model">The model.</param>
/// <param name="Products">Between its items and the directory's products.</param>
/// <param name="Version">The version's name.</param>
public sealed record ServedModel<TModel>(TModel Model, ProductMap Products, string Version)
{
    /// <summary>Requests that were sampled when the version was trained.</summary>
    public IReadOnlyList<SampleRequest> Samples { get; init; } = [];
}
