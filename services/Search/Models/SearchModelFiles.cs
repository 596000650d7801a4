using System.Globalization;
using Platform.Learning.Ranking.Trees;
using Platform.Learning.Search.Index;
using Platform.Learning.Search.Semantic;
using Platform.Store.Files;

namespace Platform.Search.Models;

/// <summary>The files of a version.</summary>
internal static class SearchModelFiles
{
    public static void Save(SearchModel model, VersionWriter files)
    {
        files.Write("products", model.Products);
        files.Write("hashes", model.TextHashes);
        SaveIndex(model.Index.Parts, files);
        files.Write("lengths", model.Lengths);
        files.Write("words", model.Words);
        files.Write("word-counts", model.WordCounts);
        files.Write("embedding-words", model.Embeddings.Words);
        files.Write("embedding-word-vectors", model.Embeddings.WordVectors);
        files.Write("embedding-piece-vectors", model.Embeddings.PieceVectors);
        files.Write("vectors", model.Vectors);
        files.Write("least-alike", [model.LeastAlike]);
        files.Write("popularity", model.Popularity);
        files.Write("synonyms", model.Synonyms.SelectMany(one => new[] { one.From, one.To, one.Weight.ToString("R", CultureInfo.InvariantCulture) }));
        files.Write("meanings", model.Meanings.SelectMany(one => new[] { one.Term, one.Facet, one.Value }));
        files.Write("popular", model.Popular.SelectMany(one => new[] { one.Text, one.Count.ToString(CultureInfo.InvariantCulture) }));
        files.Write("languages", model.Analyzers.Codes);
        files.Write("compound-words", model.Analyzers.CompoundWords()
            .SelectMany(one => new[] { one.Language, one.Word, one.Count.ToString(CultureInfo.InvariantCulture) }));
        files.Write("trees", model.Ranker.Trees is { } trees ? TreeFormat.Write(trees) : []);
    }

    /// <exception cref="CorruptVersionException">The files do not fit one another.</exception>
    public static SearchModel Load(VersionReader files, SearchParameters settings)
    {
        try
        {
            var embeddingWords = files.ReadStrings("embedding-words");
            var vectors = files.ReadArray<float>("embedding-word-vectors");
            var dimensions = embeddingWords.Length == 0 ? settings.Latent.Dimensions : vectors.Length / embeddingWords.Length;
            var trees = files.ReadArray<byte>("trees");
            var model = new SearchModel
            {
                Products = files.ReadStrings("products"),
                TextHashes = files.ReadArray<ulong>("hashes"),
                Settings = settings,
                Analyzers = LoadAnalyzers(files),
                Index = TextIndex.From(LoadIndex(files)),
                Lengths = files.ReadArray<float>("lengths"),
                Words = files.ReadStrings("words"),
                WordCounts = files.ReadArray<float>("word-counts"),
                Embeddings = new TextEmbeddings(embeddingWords, vectors, files.ReadArray<float>("embedding-piece-vectors"), dimensions),
                Vectors = files.ReadArray<float>("vectors"),
                LeastAlike = files.ReadArray<float>("least-alike")[0],
                Popularity = files.ReadArray<float>("popularity"),
                Synonyms = [.. Rows(files, "synonyms", 3).Select(row => new Synonym(row[0], row[1], float.Parse(row[2], CultureInfo.InvariantCulture)))],
                Meanings = [.. Rows(files, "meanings", 3).Select(row => new Meaning(row[0], row[1], row[2]))],
                Popular = [.. Rows(files, "popular", 2).Select(row => (row[0], int.Parse(row[1], CultureInfo.InvariantCulture)))],
                Ranker = trees.Length == 0 ? HitRanker.Linear : HitRanker.Of(TreeFormat.Read(trees)),
            };
            return Check(model);
        }
        catch (Exception misfit) when (misfit is ArgumentException or InvalidDataException or FormatException or IndexOutOfRangeException)
        {
            throw new CorruptVersionException($"The files of the index do not fit one another: {misfit.Message}", misfit);
        }
    }

    private static SearchModel Check(SearchModel model)
    {
        var products = model.Products.Count;
        return model.Index.Documents == products && model.TextHashes.Length == products && model.Popularity.Length == products
            && model.Vectors.Length == products * model.Embeddings.Dimensions && model.Words.Length == model.WordCounts.Length
            && model.Lengths.Length == ProductTexts.Count
            ? model
            : throw new CorruptVersionException($"{products} products do not fit the index, the vectors or the words.");
    }

    private static void SaveIndex(TextIndexParts parts, VersionWriter files)
    {
        files.Write("terms", parts.Terms);
        files.Write("term-rarity", parts.Rarity);
        files.Write("term-counts", parts.Counts);
        files.Write("first-blocks", parts.FirstBlocks);
        files.Write("last-documents", parts.LastDocuments);
        files.Write("block-impacts", parts.BlockImpacts);
        files.Write("block-offsets", parts.BlockOffsets);
        files.Write("postings", parts.Data);
        files.Write("order-offsets", parts.OrderOffsets);
        files.Write("order", parts.Order);
    }

    private static TextIndexParts LoadIndex(VersionReader files) => new()
    {
        Terms = files.ReadStrings("terms"),
        Rarity = files.ReadArray<float>("term-rarity"),
        Counts = files.ReadArray<int>("term-counts"),
        FirstBlocks = files.ReadArray<int>("first-blocks"),
        LastDocuments = files.ReadArray<int>("last-documents"),
        BlockImpacts = files.ReadArray<byte>("block-impacts"),
        BlockOffsets = files.ReadArray<int>("block-offsets"),
        Data = files.ReadArray<byte>("postings"),
        OrderOffsets = files.ReadArray<int>("order-offsets"),
        Order = files.ReadArray<int>("order"),
    };

    private static Analyzers LoadAnalyzers(VersionReader files)
    {
        var codes = files.ReadStrings("languages");
        if (codes.Length == 0)
            throw new CorruptVersionException("The version names no language.");
        var words = codes.ToDictionary(code => code, _ => new Dictionary<string, int>(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var row in Rows(files, "compound-words", 3))
            words[row[0]][row[1]] = int.Parse(row[2], CultureInfo.InvariantCulture);
        return Analyzers.From(codes[0], words.ToDictionary(entry => entry.Key, IReadOnlyDictionary<string, int> (entry) => entry.Value, StringComparer.Ordinal));
    }

    private static IEnumerable<string[]> Rows(VersionReader files, string name, int columns) => files.ReadStrings(name).Chunk(columns)
        .Select(row => row.Length == columns ? row : throw new CorruptVersionException($"{name}: the last row is not whole."));
}
