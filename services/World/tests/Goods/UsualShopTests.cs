namespace Platform.World.Tests.Goods;

/// <summary>The tests that look at the shop of the usual size, which is made once for them.</summary>
[CollectionDefinition(Name)]
public sealed class UsualShopTests : ICollectionFixture<UsualShop>
{
    public const string Name = "the usual shop";
}
