namespace Platform.Hosting.Conventions;

/// <summary>A path of code that is to be compiled, and caches that are to be filled, before the first shopper comes.</summary>
public interface IWarmedUp
{
    /// <summary>Does once what a sampled request would do.</summary>
    Task TryOnceAsync(CancellationToken cancel);
}
