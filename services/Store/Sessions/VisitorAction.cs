using Platform.Contracts;

namespace Platform.Store.Sessions;

/// <summary>What a visitor did with a product, as far as the running session goes.</summary>
/// <param name="VisitorId">Who.</param>
/// <param name="SessionId">The visit, where the shop names it.</param>
/// <param name="Type">What.</param>
/// <param name="ProductId">With which product.</param>
/// <param name="Time">When.</param>
public readonly record struct VisitorAction(
    string VisitorId, string? SessionId, EventType Type, string ProductId, DateTimeOffset Time);
