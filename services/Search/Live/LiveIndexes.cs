using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Hosting.Refreshing;
using Platform.Search.Models;

namespace Platform.Search.Live;

/// <summary>Keeps the index of now: made anew beside the one that serves, when a version or the catalogue has changed.</summary>
internal sealed class LiveIndexes(ModelSlot<SearchModel> slot, ProductDirectory directory) : IRefreshed
{
    private readonly Lock _making = new();
    private volatile Made? _made;

    public string What => "search index";

    /// <summary>The index of now; only the first in which anything can be found is waited for.</summary>
    public LiveIndex Current => _made is { IsEmpty: false } made ? made.Index : Make().Index;

    public Task RefreshAsync(CancellationToken cancel)
    {
        Make();
        return Task.CompletedTask;
    }

    private Made Make()
    {
        lock (_making)
        {
            var (served, facts) = (slot.Current, directory.Facts);
            if (_made is not { } made || !ReferenceEquals(made.Served, served) || !ReferenceEquals(made.Facts, facts))
                _made = new Made(served, facts, LiveIndex.Of(served, directory, facts, _made?.Index));
            return _made;
        }
    }

    private sealed record Made(ServedModel<SearchModel>? Served, ProductFacts Facts, LiveIndex Index)
    {
        public bool IsEmpty { get; } = Index.Sellable.Count == 0;
    }
}
