namespace Platform.World.Tests;

/// <summary>Tests that look at the same small world, which is made once.</summary>
[CollectionDefinition(Name)]
public sealed class SmallWorldCollection : ICollectionFixture<SmallWorld>
{
    public const string Name = "small world";
}
