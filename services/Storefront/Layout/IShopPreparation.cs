namespace Platform.Storefront.Layout;

/// <summary>How far the shop's making has come, for the pages that say so.</summary>
public interface IShopPreparation
{
    /// <summary>What is being done.</summary>
    string Stage { get; }

    /// <summary>Whether all is done.</summary>
    bool IsFinished { get; }
}
