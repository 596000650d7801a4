using Platform.Contracts;
using Platform.Hosting.Lists;
using Platform.Hosting.Models;
using Platform.Hosting.Products;
using Platform.Learning.Search.Index;
using Platform.Learning.Search.Spelling;
using Platform.Learning.Search.Text;
using Platform.Learning.Search.Vectors;
using Platform.Search.Models;
using Platform.Search.Suggesting;
using Platform.Search.Understanding;

namespace Platform.Search.Live;

/// <summary>
/// What is searched at one moment: a version of the index, and beside it a small one of the products that came or changed since it was made; prices and stock as
/// the catalogue says now. Without a version the small one holds everything. It never changes; a newer one takes its place.
/// </summary>
internal sealed class LiveIndex
{
    private readonly ProductDirectory _directory;
    private readonly int[] _products;
    private readonly Dictionary<int, int> _documents;
    private readonly float[] _newVectors;
    private readonly DeletionNeighbours _spelling;
    private readonly string[] _spellings;
    private readonly HashSet<string> _known;
    private readonly ulong[] _addedHashes;

    private LiveIndex(
        ServedModel<SearchModel>? served, ProductDirectory directory, ProductFacts facts, int[] products, int mainCount, ulong[] addedHashes, LiveIndex? before)
    {
        var model = served?.Model;
        (Model, Version, _directory, Facts, _products, MainCount, _addedHashes) =
            (model, served?.Version ?? "", directory, facts, products, mainCount, addedHashes);
        var known = new Product?[products.Length];
        Sellable = new PlaceSet(products.Length);
        _documents = new Dictionary<int, int>(products.Length);
        for (var document = 0; document < products.Length; document++)
        {
            known[document] = facts.Find(products[document]);
            // Of a product whose texts have changed, the document of the version is passed over.
            if (document < mainCount && known[document] is { } product && ProductTexts.HashOf(product) != model!.TextHashes[document])
                known[document] = null;
            if (known[document] is null)
                continue;
            _documents[products[document]] = document;
            if (facts.IsAvailable(products[document]))
                Sellable.Add(document);
        }

        Facets = new ProductFacets(known);
        Offers = Offer.Of(known);
        if (before is not null)
        {
            // Only prices and stock have changed, as they do all day: what is made of texts stays.
            (Analyzers, Parts, Vectors, _newVectors, _spelling, _spellings, _known, Understanding, Suggestions) = (
                before.Analyzers, before.Parts, before.Vectors, before._newVectors, before._spelling, before._spellings, before._known,
                before.Understanding, before.Suggestions);
            return;
        }

        Analyzers = model?.Analyzers ?? Analyzers.Learn([.. known.OfType<Product>()]);
        Parts = PartsOf(known);
        Vectors = model is { Vectors.Length: > 0 } ? new QuantizedVectors(model.Vectors, model.Embeddings.Dimensions) : null;
        _newVectors = NewVectors(known);
        (_spelling, _spellings) = Spelling(known);
        _known = [.. _spellings];
        Understanding = new QueryUnderstanding(Analyzers.All, model?.Meanings ?? Meanings.Learn([.. known.OfType<Product>()], Analyzers), Mend);
        Suggestions = new SuggestionIndex(this);
    }

    public SearchModel? Model { get; }

    /// <summary>The version's name; empty without one.</summary>
    public string Version { get; }

    public ProductFacts Facts { get; }

    /// <summary>How many documents are of the version; the others came since.</summary>
    public int MainCount { get; }

    public int Documents => _products.Length;

    public IReadOnlyList<IndexPart> Parts { get; }

    /// <summary>What can be bought now.</summary>
    public PlaceSet Sellable { get; }

    public ProductFacets Facets { get; }

    /// <summary>Shape [documents].</summary>
    public Offer[] Offers { get; }

    /// <summary>The vectors of the version's documents; null without a version.</summary>
    public QuantizedVectors? Vectors { get; }

    public QueryUnderstanding Understanding { get; }

    public SuggestionIndex Suggestions { get; }

    public Analyzers Analyzers { get; }

    /// <summary>Makes the index of now.</summary>
    /// <param name="served">The version that serves; null before the first.</param>
    /// <param name="directory">The directory.</param>
    /// <param name="facts">The catalogue of now.</param>
    /// <param name="before">The index until now, of which is kept what still holds; null for none.</param>
    public static LiveIndex Of(ServedModel<SearchModel>? served, ProductDirectory directory, ProductFacts facts, LiveIndex? before = null)
    {
        var model = served?.Model;
        var main = model is null ? [] : Enumerable.Range(0, model.Products.Count).Select(served!.Products.ProductOf).ToArray();
        var added = Added(model, main, facts, directory.Count).ToArray();
        ulong[] hashes = [.. added.Select(product => ProductTexts.HashOf(facts.Find(product)!))];
        int[] products = [.. main, .. added];
        var isSame = before is not null && ReferenceEquals(before.Model, model) && before._products.AsSpan().SequenceEqual(products)
            && before._addedHashes.AsSpan().SequenceEqual(hashes);
        return new LiveIndex(served, directory, facts, products, main.Length, hashes, isSame ? before : null);
    }

    /// <summary>The directory's number of a document's product.</summary>
    public int ProductOf(int document) => _products[document];

    /// <summary>The product's id.</summary>
    public string IdOf(int document) => _directory.IdOf(_products[document]);

    /// <summary>The document of a product; -1 for one that is not searched.</summary>
    public int DocumentOf(int product) => _documents.GetValueOrDefault(product, -1);

    /// <summary>What the catalogue says of a document's product now.</summary>
    public Product? Product(int document) => Facts.Find(_products[document]);

    /// <summary>A document's vector; empty where there are none.</summary>
    public ReadOnlySpan<float> VectorOf(int document) => Vectors is null ? []
        : document < MainCount ? Vectors[document]
        : _newVectors.AsSpan((document - MainCount) * Vectors.Dimensions, Vectors.Dimensions);

    /// <summary>The word that one stands for: itself where the shop or its searchers know it, else the nearest known one.</summary>
    public string Mend(string word)
    {
        if (word.Length < 4 || !word.All(char.IsLetter) || IsKnown(word) || Model?.Synonyms.Any(synonym => synonym.From == word) == true)
            return word;
        return _spelling.Nearest(word) is { } correction ? _spellings[correction.Word] : word;
    }

    /// <summary>Whether a word is known: as it is written, here or in what several people searched for, or by its stem.</summary>
    public bool IsKnown(string word)
    {
        if (_known.Contains(word))
            return true;
        foreach (var analyzer in Analyzers.All)
        {
            var stem = analyzer.Stem(word);
            if (Parts.Any(part => part.Index.Find(stem) >= 0))
                return true;
        }

        return false;
    }

    private List<IndexPart> PartsOf(Product?[] products)
    {
        var (settings, synonyms) = (Model?.Settings ?? new SearchParameters(), Model?.Synonyms ?? []);
        var parts = new List<IndexPart>();
        if (Model is not null)
            parts.Add(new IndexPart(Model.Index, 0, Analyzers, synonyms, settings.Lexical));
        if (products.Length == MainCount)
            return parts;
        var counter = new TermCounter(ProductTexts.Count, ProductTexts.Ordered);
        foreach (var product in products.Skip(MainCount))
            ProductTexts.AddTo(product!, Analyzers, counter);
        parts.Add(new IndexPart(TextIndex.Build(counter.Finish(), settings.Text, Model?.Statistics()), MainCount, Analyzers, synonyms, settings.Lexical));
        return parts;
    }

    /// <summary>The products that the version does not have as they are now.</summary>
    private static IEnumerable<int> Added(SearchModel? model, int[] main, ProductFacts facts, int count)
    {
        var isSame = new bool[count];
        for (var document = 0; document < main.Length; document++)
        {
            if (main[document] < count && facts.Find(main[document]) is { } product)
                isSame[main[document]] = ProductTexts.HashOf(product) == model!.TextHashes[document];
        }

        return Enumerable.Range(0, count).Where(product => !isSame[product] && facts.Find(product) is not null);
    }

    /// <summary>What came since the version lies where its words are.</summary>
    private float[] NewVectors(Product?[] products)
    {
        if (Vectors is null || Model is null)
            return [];
        var vectors = new float[(products.Length - MainCount) * Vectors.Dimensions];
        for (var document = MainCount; document < products.Length; document++)
        {
            if (products[document] is not { } product)
                continue;
            var words = ProductTexts.Of(product).Where(text => text.Field is ProductTexts.Title or ProductTexts.Category or ProductTexts.Traits)
                .SelectMany(text => Analyzers.Of(text.Language).Terms(text.Text)).Select(term => term.Text).Distinct();
            Model.Embeddings.VectorOf(words).CopyTo(vectors.AsSpan((document - MainCount) * Vectors.Dimensions));
        }

        return vectors;
    }

    private (DeletionNeighbours Neighbours, string[] Words) Spelling(Product?[] products)
    {
        var counts = new SortedDictionary<string, float>(StringComparer.Ordinal);
        for (var word = 0; word < (Model?.Words.Length ?? 0); word++)
            counts[Model!.Words[word]] = Model.WordCounts[word];
        foreach (var product in products.Skip(MainCount).OfType<Product>())
        {
            foreach (var (field, _, text) in ProductTexts.Of(product))
            {
                if (field is not (ProductTexts.Title or ProductTexts.Category or ProductTexts.Brand))
                    continue;
                foreach (var token in Tokenizer.Cut(text).Where(token => !token.IsPart && token.Text.All(char.IsLetter)))
                    counts[token.Text] = counts.GetValueOrDefault(token.Text) + 1;
            }
        }

        var words = counts.Keys.ToArray();
        return (new DeletionNeighbours(words, [.. counts.Values]), words);
    }
}
