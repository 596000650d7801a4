using Platform.Hosting.Models;

namespace Platform.Search.Models;

/// <summary>A version whose index cannot say where the samples' products are has nothing to serve with.</summary>
internal sealed class SearchProbe : IModelProbe<SearchModel>
{
    public int Ask(ServedModel<SearchModel> candidate, SampleRequest sample) => candidate.Model.Index.Documents;
}
