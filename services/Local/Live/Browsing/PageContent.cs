using System.Text;

namespace Platform.Local.Live.Browsing;

/// <summary>The blocks of a page as they stand in its HTML, from top to bottom. It is filled again for every page.</summary>
internal sealed class PageContent
{
    private readonly List<Block> _blocks = [];
    private int[] _products = new int[128];
    private byte[] _tokens = new byte[1_024];
    private int _productCount;
    private int _tokenBytes;

    public int Count => _blocks.Count;

    /// <summary>The name of a block, such as <c>similar-items</c>.</summary>
    public string PlacementOf(int block) => _blocks[block].Placement;

    /// <summary>The numbers of a block's products in order; -1 for one whose id is not of the demo shop's kind.</summary>
    public ReadOnlySpan<int> ProductsOf(int block) => _products.AsSpan(_blocks[block].Products);

    /// <summary>The attribution token of a block; null where it has none.</summary>
    public string? TokenOf(int block) =>
        _tokens.AsSpan(_blocks[block].Token) is { IsEmpty: false } token ? Encoding.UTF8.GetString(token) : null;

    public void Clear()
    {
        _blocks.Clear();
        _productCount = _tokenBytes = 0;
    }

    /// <summary>Begins a block; products that follow are in it.</summary>
    public void Open(string placement, ReadOnlySpan<byte> token)
    {
        while (_tokenBytes + token.Length > _tokens.Length)
            Array.Resize(ref _tokens, 2 * _tokens.Length);
        token.CopyTo(_tokens.AsSpan(_tokenBytes));
        _blocks.Add(new Block(placement, _productCount.._productCount, _tokenBytes..(_tokenBytes + token.Length)));
        _tokenBytes += token.Length;
    }

    /// <summary>Adds a product to the block that was begun last.</summary>
    public void Add(int product)
    {
        if (_productCount == _products.Length)
            Array.Resize(ref _products, 2 * _productCount);
        _products[_productCount++] = product;
        _blocks[^1] = _blocks[^1] with { Products = _blocks[^1].Products.Start.._productCount };
    }

    private readonly record struct Block(string Placement, Range Products, Range Token);
}
