namespace Platform.Benchmarks.RecommendQuality;

/// <summary>A session to be asked of.</summary>
/// <param name="Id">Its id in the file.</param>
/// <param name="Items">Its clicks, oldest first; what training does not know is negative.</param>
internal sealed record ClickSession(string Id, int[] Items);
