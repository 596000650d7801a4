using Platform.Hosting.Models;

namespace Platform.Hosting.Tests.Testing;

/// <summary>Asks a version for its best product.</summary>
internal sealed class CountedProbe : IModelProbe<Counted>
{
    public int Ask(ServedModel<Counted> candidate, SampleRequest sample) =>
        candidate.Products.ProductOf(candidate.Model.Best) >= 0 ? 1 : 0;
}
