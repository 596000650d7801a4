using Platform.Learning.Search.Semantic;

namespace Platform.Learning.Tests.Search.Semantic;

public sealed class LatentSemanticsTests
{
    [Fact]
    public void Terms_of_alike_documents_lie_near_one_another()
    {
        // Documents 0-9 have terms 0, 1 and one of 2-4; documents 10-19 have terms 5, 6 and one of 7-9.
        var (offsets, columns) = (new List<int> { 0 }, new List<int>());
        for (var document = 0; document < 20; document++)
        {
            var first = document < 10 ? 0 : 5;
            columns.AddRange([first, first + 1, first + 2 + (document % 3)]);
            offsets.Add(columns.Count);
        }

        var matrix = new SparseMatrix([.. offsets], [.. columns], [.. columns.Select(_ => 1f)], 10);
        var latent = LatentSemantics.Analyse(matrix, dimensions: 2, stretch: 0, seed: 1, cores: 2);
        Assert.True(Likeness(latent, 2, 3) > 0.99);
        Assert.True(Math.Abs(Likeness(latent, 2, 7)) < 0.01);
        Assert.Equal(latent.Terms, LatentSemantics.Analyse(matrix, 2, 0, seed: 1, cores: 1).Terms);
    }

    [Fact]
    public void Fewer_documents_than_dimensions_leave_the_others_empty()
    {
        var matrix = new SparseMatrix([0, 1, 2], [0, 1], [1f, 1f], 2);
        var latent = LatentSemantics.Analyse(matrix, dimensions: 16, stretch: 0, seed: 1, cores: 1);
        Assert.Equal(16, latent.Dimensions);
        Assert.All(latent.Terms, value => Assert.True(float.IsFinite(value)));
    }

    private static double Likeness(LatentSemantics latent, int a, int b)
    {
        var (first, second) = (latent.Terms[(a * 2)..((a * 2) + 2)], latent.Terms[(b * 2)..((b * 2) + 2)]);
        VectorMath.Normalize(first);
        VectorMath.Normalize(second);
        return VectorMath.Dot(first, second);
    }
}
