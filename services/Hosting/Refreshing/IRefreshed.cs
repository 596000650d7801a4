namespace Platform.Hosting.Refreshing;

/// <summary>Something that is kept in memory and read anew when its files have changed.</summary>
public interface IRefreshed
{
    /// <summary>What it is, for the log and for the health answer.</summary>
    string What { get; }

    /// <summary>Looks whether there is something newer, and takes it over. What cannot be read leaves the old in place.</summary>
    Task RefreshAsync(CancellationToken cancel);
}
