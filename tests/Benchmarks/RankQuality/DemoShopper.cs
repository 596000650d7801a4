namespace Platform.Benchmarks.RankQuality;

/// <summary>A customer who looks at a category, with what the shop may know, by the directory's numbers.</summary>
/// <param name="Number">In the world.</param>
/// <param name="Category">The list's path.</param>
/// <param name="History">Products before, newest last.</param>
/// <param name="Owned">Which of them were bought.</param>
internal sealed record DemoShopper(int Number, string Category, int[] History, bool[] Owned);
