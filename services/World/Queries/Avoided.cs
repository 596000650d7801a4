namespace Platform.World.Queries;

/// <summary>What a shopper does not want.</summary>
internal enum Avoided
{
    Nothing,
    Heels,
    Sleeves,
    Patterns,
    Leather,
    Wool,
}
