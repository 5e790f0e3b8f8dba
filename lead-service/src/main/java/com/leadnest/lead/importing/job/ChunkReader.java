package com.leadnest.lead.importing.job;

import com.leadnest.lead.importing.decode.RawRow;
import com.leadnest.lead.importing.decode.Rows;
import com.leadnest.lead.importing.row.RowMapper;
import com.leadnest.lead.importing.row.RowReading;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cuts a file into chunks, bounded in rows and in characters. Blocks; used by one thread at a time. */
final class ChunkReader implements Closeable {

    private final Rows rows;
    private final RowMapper mapper;
    private final int maxChars;
    private long bytesDone;
    private long number;

    private ChunkReader(Path file, FilePlan plan, RowMapper mapper, int maxChars) throws IOException {
        this.mapper = mapper;
        this.maxChars = maxChars;
        this.rows = plan.table().open(file, plan.firstDataLine(), read -> bytesDone = read);
    }

    /**
     * Opens a file behind the rows that are already imported. They are read once more, so that later rows about the
     * same leads are recognised; that costs a second for half a million.
     *
     * @param done how many rows are already imported
     */
    static ChunkReader open(Path file, FilePlan plan, RowMapper mapper, int maxChars, long done) throws IOException {
        ChunkReader reader = new ChunkReader(file, plan, mapper, maxChars);
        while (reader.number < done && reader.rows.hasNext()) {
            mapper.read(reader.rows.next(), ++reader.number);
        }
        return reader;
    }

    /** The next rows, or null when there are none. */
    Chunk next(int maxRows) {
        List<RowReading> chunk = new ArrayList<>(maxRows);
        int chars = 0;
        while (chunk.size() < maxRows && chars < maxChars && rows.hasNext()) {
            RawRow raw = rows.next();
            for (String cell : raw.cells()) {
                chars += cell.length() + 8;
            }
            chunk.add(mapper.read(raw, ++number));
        }
        if (chunk.isEmpty()) {
            return null;
        }
        return new Chunk(chunk, bytesDone);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
