namespace Platform.Store.Models;

/// <summary>What a model was trained on.</summary>
/// <param name="From">The time of the first event; null where there was none.</param>
/// <param name="To">The time of the last event; null where there was none.</param>
/// <param name="Events">The number of events.</param>
/// <param name="Products">The number of products of the catalogue.</param>
public sealed record DataWindow(DateTimeOffset? From, DateTimeOffset? To, int Events, int Products);
