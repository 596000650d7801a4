namespace Platform.Learning.Search.Index;

/// <content>A walk along the documents of one word of a query.</content>
public sealed partial class TextIndex
{
    /// <summary>The documents of any of a word's alternatives, in ascending order.</summary>
    private sealed class SlotCursor
    {
        private readonly ListCursor[] _lists;

        public SlotCursor(TextIndex index, Alternative[] alternatives)
        {
            _lists = [.. alternatives.Select(alternative => new ListCursor(index, alternative))];
            Highest = _lists.Max(list => list.Highest);
            Settle();
        }

        /// <summary>The highest score anywhere.</summary>
        public float Highest { get; }

        /// <summary>The document it stands on; <see cref="int.MaxValue"/> at the end.</summary>
        public int Document { get; private set; }

        /// <summary>The word's score in that document.</summary>
        public float Score
        {
            get
            {
                var best = 0f;
                foreach (var list in _lists)
                {
                    if (list.Document == Document)
                        best = Math.Max(best, list.Score);
                }

                return best;
            }
        }

        /// <summary>The highest score in the blocks where a document would be; it must not lie behind.</summary>
        public float HighestNear(int document)
        {
            var highest = 0f;
            foreach (var list in _lists)
                highest = Math.Max(highest, list.HighestNear(document));
            return highest;
        }

        /// <summary>Goes to the first document that is not before one.</summary>
        public void Advance(int document)
        {
            if (Document >= document)
                return;
            foreach (var list in _lists)
                list.Advance(document);
            Settle();
        }

        private void Settle()
        {
            Document = int.MaxValue;
            foreach (var list in _lists)
                Document = Math.Min(Document, list.Document);
        }
    }

    /// <summary>The documents of one term.</summary>
    private sealed class ListCursor
    {
        private readonly PostingLists _lists;
        private readonly int _term;
        private readonly int _endBlock;
        private readonly float _unit;
        private readonly int[] _documents = new int[PostingLists.BlockSize];
        private readonly byte[] _impacts = new byte[PostingLists.BlockSize];
        private int _block;
        private int _at;
        private int _size;

        public ListCursor(TextIndex index, Alternative alternative)
        {
            (_lists, _term, _unit) = (index._lists, alternative.Term, index.UnitOf(alternative));
            (_block, _endBlock) = (_lists.FirstBlocks[_term], _lists.FirstBlocks[_term + 1]);
            byte highest = 0;
            for (var block = _block; block < _endBlock; block++)
                highest = Math.Max(highest, _lists.BlockImpacts[block]);
            Highest = _unit * highest;
            ReadBlock();
        }

        public float Highest { get; }

        public int Document { get; private set; }

        public float Score => _unit * _impacts[_at];

        public float HighestNear(int document)
        {
            var block = BlockOf(document);
            return block == _endBlock ? 0 : _unit * _lists.BlockImpacts[block];
        }

        public void Advance(int document)
        {
            if (Document >= document)
                return;
            var block = BlockOf(document);
            if (block != _block)
            {
                _block = block;
                ReadBlock();
            }

            while (Document < document)
                Document = _documents[++_at];
        }

        private int BlockOf(int document)
        {
            var block = _block;
            while (block < _endBlock && _lists.LastDocuments[block] < document)
                block++;
            return block;
        }

        private void ReadBlock()
        {
            if (_block >= _endBlock)
            {
                Document = int.MaxValue;
                return;
            }

            _size = _lists.Read(_term, _block, _documents, out var impacts);
            impacts[.._size].CopyTo(_impacts);
            _at = 0;
            Document = _documents[0];
        }
    }
}
