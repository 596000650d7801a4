namespace Platform.Learning.Search.Semantic;

/// <summary>A matrix of few numbers: for each row the columns that are not zero.</summary>
/// <param name="offsets">Shape [rows + 1].</param>
/// <param name="columns">Shape [numbers].</param>
/// <param name="values">Shape [numbers].</param>
/// <param name="columnCount">How many columns there are.</param>
public sealed class SparseMatrix(int[] offsets, int[] columns, float[] values, int columnCount)
{
    public int Rows => offsets.Length - 1;

    public int Columns => columnCount;

    /// <summary>The columns of a row that are not zero.</summary>
    public ReadOnlySpan<int> ColumnsOf(int row) => columns.AsSpan(offsets[row]..offsets[row + 1]);

    /// <summary>The values of a row, as many.</summary>
    public ReadOnlySpan<float> ValuesOf(int row) => values.AsSpan(offsets[row]..offsets[row + 1]);

    /// <summary>The same with rows and columns exchanged.</summary>
    public SparseMatrix Transpose()
    {
        var starts = new int[columnCount + 1];
        foreach (var column in columns)
            starts[column + 1]++;
        for (var column = 0; column < columnCount; column++)
            starts[column + 1] += starts[column];
        var (rows, moved, at) = (new int[columns.Length], new float[columns.Length], starts.ToArray());
        for (var row = 0; row < Rows; row++)
        {
            for (var index = offsets[row]; index < offsets[row + 1]; index++)
            {
                var place = at[columns[index]]++;
                (rows[place], moved[place]) = (row, values[index]);
            }
        }

        return new SparseMatrix(starts, rows, moved, Rows);
    }

    /// <summary>The product with a dense matrix.</summary>
    /// <param name="dense">Shape [columns, width], row after row.</param>
    /// <param name="width">Columns of the dense matrix.</param>
    /// <param name="cores">How many threads.</param>
    /// <returns>Shape [rows, width].</returns>
    public float[] Times(float[] dense, int width, int cores)
    {
        var product = new float[Rows * width];
        Parallel.For(0, Rows, new ParallelOptions { MaxDegreeOfParallelism = cores }, row =>
        {
            var sum = product.AsSpan(row * width, width);
            for (var index = offsets[row]; index < offsets[row + 1]; index++)
                VectorMath.AddScaled(sum, values[index], dense.AsSpan(columns[index] * width, width));
        });
        return product;
    }
}
