namespace Platform.World.History;

/// <summary>Whose events they are.</summary>
/// <param name="Key">The visit's own number.</param>
/// <param name="VisitorId">The browser.</param>
/// <param name="UserId">The account; null for none.</param>
/// <param name="Country">A number in the shoppers' countries.</param>
internal readonly record struct PastVisit(ulong Key, string VisitorId, string? UserId, int Country);
