namespace Platform.Storefront.Layout;

/// <summary>What the shop calls itself.</summary>
/// <param name="Text">The name on every page.</param>
public sealed record ShopName(string Text);
