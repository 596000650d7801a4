using Platform.Storefront.Layout;

namespace Platform.Local.Serving;

/// <summary>How far the first start has come, for the pages that say so.</summary>
public sealed class PreparationState : IShopPreparation
{
    private volatile string _stage = "starting";
    private volatile bool _isFinished;
    private volatile bool _hasFailed;

    /// <summary>What is being done.</summary>
    public string Stage => _stage;

    /// <summary>Whether all is done.</summary>
    public bool IsFinished => _isFinished;

    /// <summary>Whether the shop could not be made: the process is ending.</summary>
    public bool HasFailed => _hasFailed;

    public void Report(string stage, double part) => _stage = $"{stage}, {part:P0}";

    public void Finish() => _isFinished = true;

    public void Fail() => _hasFailed = true;
}
